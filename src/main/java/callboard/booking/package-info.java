/**
 * Booking a session (预约, R-16): a candidate chooses, changes and gives back; an officer moves or cancels a session together with
 * its people; whoever has none is told in time. The booked session stands in the entry and is its window from then on.
 */
@NullMarked
package callboard.booking;

import org.jspecify.annotations.NullMarked;
