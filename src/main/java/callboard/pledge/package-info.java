/**
 * The text a candidate signs before an exam, in versions that never change. An exam without one asks for no signature.
 */
@NullMarked
package callboard.pledge;

import org.jspecify.annotations.NullMarked;
