/**
 * 合格备案: after publication a school files who passed with the regulator, as {@code YS<school code>.DBF} of 17 fields in
 * GBK. Here a season's passed people become its rows, everything that would be refused is found and named before anybody
 * downloads it, and the file itself leaves through {@code export}.
 */
@NullMarked
package callboard.filing;

import org.jspecify.annotations.NullMarked;
