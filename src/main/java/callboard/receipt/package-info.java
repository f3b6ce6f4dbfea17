/**
 * The proof of a submission: one line of canonical JSON with the server's signature, which anybody can check with the
 * published keys, on a page, on the command line, or with common tools. Whoever holds a genuine one is right, whatever a page
 * or a person says later; nothing that was altered passes as one.
 */
@NullMarked
package callboard.receipt;

import org.jspecify.annotations.NullMarked;
