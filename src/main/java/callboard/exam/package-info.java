/**
 * What a school examines: the {@link callboard.exam.Exam} of one major, direction and round with its window, terms and notice
 * . From its opening on an exam's rules stand still.
 */
@NullMarked
package callboard.exam;

import org.jspecify.annotations.NullMarked;
