/**
 * Everything that tells somebody something. Mail and short messages are outbox rows, written in the transaction of
 * the act they tell of and delivered afterwards, at least once, with an id by which the receiver drops repetitions; without a
 * gateway they stay in the outbox for platform staff to read. Notices wait for a person in the product itself.
 */
@NullMarked
package callboard.notice;

import org.jspecify.annotations.NullMarked;
