/**
 * What the columns of an officer's file mean (R-43, step 2): guessed, remembered by school, shown with samples, and his to correct.
 */
@NullMarked
package callboard.mapping;

import org.jspecify.annotations.NullMarked;
