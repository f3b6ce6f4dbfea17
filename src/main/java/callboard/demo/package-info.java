/**
 * A believable school for whoever wants to see the product before he trusts it: one log-in for every role of spec §2, majors,
 * exams and texts, made through the same entities as real ones. It acts only on a database without accounts.
 */
@NullMarked
package callboard.demo;

import org.jspecify.annotations.NullMarked;
