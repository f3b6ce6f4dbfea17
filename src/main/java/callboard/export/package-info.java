/**
 * The one way data leaves the house as a file. Floors above say what can be taken out and by whom; here it is written
 * with identifiers as text, formulas neutralised and a sheet that says where it comes from, in a job where it is long. The
 * right is asked when the file is made and again when it is downloaded, both stand in the trail, and files go after a week.
 */
@NullMarked
package callboard.export;

import org.jspecify.annotations.NullMarked;
