/**
 * 求助: what a candidate asks the platform's people in his own words, about his account, his certification or one of his exams (R-36,
 * Each question stands in the queue of a desk until somebody of support has answered it; the candidate is told, may ask on, and
 * reads it all under 「我的求助」. What was written is sealed, and goes when its days are over.
 */
@NullMarked
package callboard.inquiry;

import org.jspecify.annotations.NullMarked;
