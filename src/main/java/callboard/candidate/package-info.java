/**
 * A candidate's records as people look at them: he himself, with what is missing and the way to the room, and his
 * school, with filters, masked numbers and a timeline to which the floors above add what they know.
 */
@NullMarked
package callboard.candidate;

import org.jspecify.annotations.NullMarked;
