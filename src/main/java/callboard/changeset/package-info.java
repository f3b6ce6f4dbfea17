/**
 * What a file would change in a roster, line by line (R-43, step 3): kept sealed beside the roster until the officer commits it,
 * searched and listed by the preview, and kept behind the commit for the undo.
 */
@NullMarked
package callboard.changeset;

import org.jspecify.annotations.NullMarked;
