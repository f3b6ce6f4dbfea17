/**
 * Compares a certified portrait with what was captured, where the operator has configured a matcher. Its words are an
 * outcome and the number of faces it sees; without one, or where it fails, the outcome is that nobody compared: a match is
 * never claimed that no model made. The floors above decide what follows from it.
 */
@NullMarked
package callboard.matcher;

import org.jspecify.annotations.NullMarked;
