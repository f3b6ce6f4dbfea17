/**
 * What a recording from a stranger's phone is: measured, made playable without touching a frame, and looked over for
 * technical faults. Promises that a hostile file can cost a child process its life and nothing else, that the
 * playback copy carries the same streams as the sealed original, and that every finding is advice to people, never a
 * decision. Knows only files; where no media tool starts, it says so and the product runs on.
 */
@NullMarked
package callboard.video;

import org.jspecify.annotations.NullMarked;
