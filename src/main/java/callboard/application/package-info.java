/**
 * 申请视频考试: how a certified candidate gets his record for an exam, and the log of what went wrong on the way
 * . The roster alone says who may apply; the candidate reads one of three refusals, the school reads what differs.
 */
@NullMarked
package callboard.application;

import org.jspecify.annotations.NullMarked;
