/**
 * How an officer's own spreadsheet becomes rows: where its headings are, what its columns mean, what each row says, and
 * what the file would change in the roster. Nothing in a file is guessed: a row is understood completely or rejected with every
 * reason, and unknown columns are kept as they are. Nothing here is written to the database.
 */
@NullMarked
package callboard.intake;

import org.jspecify.annotations.NullMarked;
