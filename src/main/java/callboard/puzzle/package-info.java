/**
 * A small sum before the first code from an unknown browser and in a crowd: it costs a person ten seconds and makes a machine
 * that pumps short messages be written for us. It is text, so a screen reader reads it and a phone types it; it is signed, so no
 * session remembers it; and it is looked at once. No service outside the house is asked.
 */
@NullMarked
package callboard.puzzle;

import org.jspecify.annotations.NullMarked;
