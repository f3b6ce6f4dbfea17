/**
 * The cases that platform staff decide at their desks. A case waits in the queue of its kind, the candidate with the
 * nearest exam first; one person holds it under a short lease that ends when he leaves; disputes need two people who did not
 * touch the other side, the second of whom decides before he sees the first one's opinion, and a disagreement goes to the
 * platform's administrator. What a case is about, and what follows from its decision, is the business of the floor that opened it.
 */
@NullMarked
package callboard.review;

import org.jspecify.annotations.NullMarked;
