/**
 * What goes back to the officer from an import: his own file as it came, and the same with every error marked, ready to be
 * corrected and uploaded again. And its end: when files and previews have been kept long enough, they are deleted.
 */
@NullMarked
package callboard.handback;

import org.jspecify.annotations.NullMarked;
