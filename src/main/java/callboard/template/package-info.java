/**
 * Reason templates: why a desk gives a case back or refuses it, in words that the platform's administrator writes in both
 * languages, beside or instead of those the product brings. A template is never edited, only retired and written anew, so that what
 * a candidate was told stays as he read it.
 */
@NullMarked
package callboard.template;

import org.jspecify.annotations.NullMarked;
