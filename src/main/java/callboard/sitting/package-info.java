/**
 * One stay in the room and what comes out of it: takes, counted whatever the number of tabs and devices, the final submission,
 * and the receipt for it. A receipt is signed only after the submission is durable, and a
 * lost answer gets the same one again.
 */
@NullMarked
package callboard.sitting;

import org.jspecify.annotations.NullMarked;
