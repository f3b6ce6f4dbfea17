/**
 * From an officer's own spreadsheet to the roster: upload, columns, preview as a change set, one transaction that writes
 * it, and undo. Nothing is written before the officer has seen it, a second click writes nothing twice, and what a candidate
 * already relies on stays (R-43a). Files and previews survive a restart; reading and writing are long work with progress.
 */
@NullMarked
package callboard.imports;

import org.jspecify.annotations.NullMarked;
