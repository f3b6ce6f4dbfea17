/**
 * The exam room as a browser meets it: the wire contract of {@code src/docs/room-api.md}, the pages around it, and the check
 * of the device before it. Decides nothing: what may be done is asked of the floors below, and
 * said with a code a program can go on with.
 */
@NullMarked
package callboard.room;

import org.jspecify.annotations.NullMarked;
