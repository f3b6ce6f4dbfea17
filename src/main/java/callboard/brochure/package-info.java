/**
 * The page on which a school presents itself to candidates: edited as a draft, looked at as they will see it, then
 * published; and the page's address as a QR code to print.
 */
@NullMarked
package callboard.brochure;

import org.jspecify.annotations.NullMarked;
