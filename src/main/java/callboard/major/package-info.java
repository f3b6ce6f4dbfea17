/**
 * What a school teaches in a season: majors and their directions, in the order candidates see (spec §1, R-11). One that rosters
 * or exams refer to is neither removed nor divided any more.
 */
@NullMarked
package callboard.major;

import org.jspecify.annotations.NullMarked;
