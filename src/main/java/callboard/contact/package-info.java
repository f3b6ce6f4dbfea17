/**
 * The number or address of an account changes hands only with fresh proof: the password again, and the code that was sent to the new
 * one. The old one is told, every other sign-in ends, and the trail keeps both masked.
 */
@NullMarked
package callboard.contact;

import org.jspecify.annotations.NullMarked;
