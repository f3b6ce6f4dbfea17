/**
 * People who do not exist: names of many peoples, document numbers from ranges that belong to nobody, pictures without a
 * face, and the spreadsheet that a school would have of them. The same number always gives the same person.
 */
@NullMarked
package callboard.cast;

import org.jspecify.annotations.NullMarked;
