/**
 * One stay in the room and what comes out of it: takes, the final submission, and the receipt with which a candidate can
 * prove it to anybody. A receipt is signed only after the submission is durable, so whoever holds one is
 * right, whatever a page or a person says later.
 */
@NullMarked
package callboard.sitting;

import org.jspecify.annotations.NullMarked;
