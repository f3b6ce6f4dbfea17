/**
 * What those who run the machine ask it: is it alive, can it work, how busy is it. Everybody may learn whether it works;
 * why it does not, and every number, only somebody on the machine itself.
 */
@NullMarked
package callboard.operator;

import org.jspecify.annotations.NullMarked;
