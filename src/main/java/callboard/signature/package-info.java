/**
 * How a candidate signs the pledge of an exam: the text read to its end, his name typed, his hand on the pad or the
 * keyboard, the instant and the text version kept together for good. What is answered as signed survives a power cut. Who read
 * the notice, and who has to sign or read again, is known here too.
 */
@NullMarked
package callboard.signature;

import org.jspecify.annotations.NullMarked;
