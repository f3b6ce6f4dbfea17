/**
 * The school's list of who registered, the only authority on who may apply: how an officer's own spreadsheet becomes rows
 * what an import would change (R-43, R-43a), and whether a certified person is on the list. Nothing in a
 * file is guessed: a row is understood completely or rejected with every reason, and unknown columns are kept as they are.
 */
@NullMarked
package callboard.roster;

import org.jspecify.annotations.NullMarked;
