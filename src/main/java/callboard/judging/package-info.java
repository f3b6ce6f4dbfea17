/**
 * Blind judging in its simplest whole form: judges of an exam, a code of his own for each judge and work, one mark each,
 * and the means of them. Promises that a judge sees recordings and codes and nothing that leads to a person, that a final
 * mark is changed only by an officer who sends it back with a reason, and that 0, an empty mark and no mark are different things.
 */
@NullMarked
package callboard.judging;

import org.jspecify.annotations.NullMarked;
