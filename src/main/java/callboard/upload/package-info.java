/**
 * How the bytes of a submission arrive and what becomes of them: signed addresses for parts, assembling, comparing every byte
 * with what was sealed, the copy people watch, and the end of the upload grace (R-28, R-28a, R-29). Promises that every step
 * may be repeated, that nothing but the sealed bytes ever becomes a recording, and that bytes are discarded only after their
 * object is in place. Whoever watches a recording is asked again on every request.
 */
@NullMarked
package callboard.upload;

import org.jspecify.annotations.NullMarked;
