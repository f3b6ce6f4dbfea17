/**
 * A candidate's exam record from the application to its end, as pure rules: the one formula of the room clock (R-22a)
 * with its half-open bounds, the state computed from stored facts at any instant (R-23, R-60, spec §7), and the one place
 * that refuses an illegal step with a sentence the candidate understands. A job may write states down; nobody has to wait
 * for it, because asking at the same instant always gives the same answer.
 */
@NullMarked
package callboard.entry;

import org.jspecify.annotations.NullMarked;
