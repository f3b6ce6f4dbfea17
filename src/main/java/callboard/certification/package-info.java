/**
 * The pages of a certification: the candidate's five steps, each saved by itself and continued on any device, the
 * final page that repeats every field, and the platform's desk of manual entries, where a reviewer compares what was typed with
 * the images. Images and full numbers are shown to their owner and to the one reviewer who holds the case, and to nobody else.
 */
@NullMarked
package callboard.certification;

import org.jspecify.annotations.NullMarked;
