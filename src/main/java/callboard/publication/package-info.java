/**
 * The pages around publications: where officers draw the line, publishers confirm and recall, candidates read their result and
 * everybody the masked list. What may be seen is decided by {@code result} alone; nothing here looks at a
 * publication without asking it.
 */
@NullMarked
package callboard.publication;

import org.jspecify.annotations.NullMarked;
