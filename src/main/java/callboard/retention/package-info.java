/**
 * Personal data goes when its time is over (spec §8): for each class of it the settings say how many days it is kept, a job deletes what
 * is due, and a page tells how many were deleted when. What a class is and how it is deleted, its own package knows.
 */
@NullMarked
package callboard.retention;

import org.jspecify.annotations.NullMarked;
