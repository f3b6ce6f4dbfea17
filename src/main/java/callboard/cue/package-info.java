/**
 * The sound that begins a step of a guided subject (提示音): an officer uploads it, a job checks it and makes it playable on every
 * phone. A step without one is told in words alone.
 */
@NullMarked
package callboard.cue;

import org.jspecify.annotations.NullMarked;
