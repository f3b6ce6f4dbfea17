/**
 * Whether an exam may be opened to candidates: what is missing or contradictory, in numbers, with a way to the exact
 * field. An exam is opened here and nowhere else, with nothing red, and with a name and a reason for each amber point.
 */
@NullMarked
package callboard.checklist;

import org.jspecify.annotations.NullMarked;
