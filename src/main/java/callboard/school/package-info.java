/**
 * The school as tenant, with its seasons, majors and directions (spec §1, R-55). Nothing of one school is ever visible to
 * another; what the public may see of a school is its open page.
 */
@NullMarked
package callboard.school;

import org.jspecify.annotations.NullMarked;
