/**
 * Puts a season that is over, or an exam that was never opened, out of the officers' way and back again. Nothing is lost by
 * it: what is archived stays readable, only nothing of it is prepared any more.
 */
@NullMarked
package callboard.archive;

import org.jspecify.annotations.NullMarked;
