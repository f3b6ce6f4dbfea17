/**
 * The sessions (场次) of an exam: when each is, how many seats it has, until when it may be booked, and how an officer adds
 * them one by one or a day at a time. A session counts its seats itself, by conditional updates, so that no more people than
 * seats can ever hold one; who holds them is known on the floors above.
 */
@NullMarked
package callboard.slot;

import org.jspecify.annotations.NullMarked;
