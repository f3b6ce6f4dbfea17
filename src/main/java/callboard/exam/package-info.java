/**
 * What a school examines: the {@link callboard.exam.Exam} of one major, direction and round with its window, rules, subjects and
 * pledge, and the checklist that says whether it may be opened to candidates. From its opening on
 * an exam's rules stand still; upper floors read them as one immutable {@link callboard.exam.ExamRules}.
 */
@NullMarked
package callboard.exam;

import org.jspecify.annotations.NullMarked;
