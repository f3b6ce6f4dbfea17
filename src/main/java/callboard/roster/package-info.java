/**
 * The school's list of who registered, the only authority on who may apply: its rows, by whom they are used (R-43a), and whether
 * a certified person is on it. Documents, phones and the school's own columns are sealed and shown masked; a document is
 * found by its exact number only.
 */
@NullMarked
package callboard.roster;

import org.jspecify.annotations.NullMarked;
