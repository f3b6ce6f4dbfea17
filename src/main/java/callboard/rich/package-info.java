/**
 * Formatted texts: paragraphs, two sizes of headings, lists, bold, italics and links, whatever was typed or pasted. Nothing else
 * survives the way in, and the one template that prints markup prints only what passed here. Serves the texts that a school
 * writes for candidates.
 */
@NullMarked
package callboard.rich;

import org.jspecify.annotations.NullMarked;
