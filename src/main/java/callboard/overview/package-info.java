/**
 * The pages that look across everything below: where a candidate's day begins, with the most urgent of his exams first, and
 * where a school's does, with what needs somebody and the numbers of each exam.
 */
@NullMarked
package callboard.overview;

import org.jspecify.annotations.NullMarked;
