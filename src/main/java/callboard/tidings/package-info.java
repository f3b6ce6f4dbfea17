/**
 * What the platform decides about who a candidate is concerns the schools that have him on their lists: a correction, and a
 * document that moved to another account with an appeal. Every administrator and officer of such a school is told, in the
 * transaction of the decision.
 */
@NullMarked
package callboard.tidings;

import org.jspecify.annotations.NullMarked;
