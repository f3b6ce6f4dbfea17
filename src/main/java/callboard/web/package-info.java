/**
 * What every page shares and nobody should write twice: the request's identity and headers, forgery protection, language and
 * theme, templates, forms, flash, error pages and icons (design §1). It knows nobody's business; upper packages tell it who is
 * visiting and what belongs into the menu through small interfaces.
 */
@NullMarked
package callboard.web;

import org.jspecify.annotations.NullMarked;
