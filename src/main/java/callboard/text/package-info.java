/**
 * What a school writes for the candidates of an exam, in versions that never change: the pledge they sign, the notice they
 * read before they enter, the details of the exam, and the list of what to prepare. Texts change at any time;
 * a change says whether it must be signed or read again.
 */
@NullMarked
package callboard.text;

import org.jspecify.annotations.NullMarked;
