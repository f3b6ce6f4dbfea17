/**
 * What a demonstration plays happened before now. The clock of the thread that plays stands at that moment; everybody else's is
 * the one clock.
 */
@NullMarked
package callboard.past;

import org.jspecify.annotations.NullMarked;
