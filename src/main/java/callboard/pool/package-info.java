/**
 * The desk's pages of the two pools of a prompted subject: looked through, written by hand, brought in from a spreadsheet. Formal
 * prompts are shown to officers and auditors alone, and every such look is told to the trail.
 */
@NullMarked
package callboard.pool;

import org.jspecify.annotations.NullMarked;
