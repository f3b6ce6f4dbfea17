/**
 * The end of an account by its owner (personal data law, spec §8): refused with the reason while an exam record must be kept or something
 * about him waits for a decision; otherwise, in two steps, everything that says who he was is removed. What stays is a row without a
 * name, the ledger of consents and the trail.
 */
@NullMarked
package callboard.closing;

import org.jspecify.annotations.NullMarked;
