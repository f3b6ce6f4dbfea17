/**
 * One text to many people: first a list with its count and a sample, then one confirmed step, then a job that tells each
 * of them once however often it is interrupted. A school writes to its own candidates, the platform to schools and theirs.
 */
@NullMarked
package callboard.circular;

import org.jspecify.annotations.NullMarked;
