/**
 * 待核对 (R-43a): name or region of a used roster row changed, or what was certified, and the match R-12 fails for somebody who has applied. His entry
 * keeps all its rights and he hears nothing of it; the school gets a task, and corrects the roster or confirms the person.
 */
@NullMarked
package callboard.doubt;

import org.jspecify.annotations.NullMarked;
