/**
 * The parts of an exam, each in one of four formats: {@link callboard.subject.Subject}, its terms, and the whole of an
 * exam's rules as one immutable {@link callboard.subject.ExamRules}, which upper floors read.
 */
@NullMarked
package callboard.subject;

import org.jspecify.annotations.NullMarked;
