package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** The number formats of a workbook, by the style number its cells carry. */
final class Styles {

    static final Styles NONE = new Styles(List.of());

    private static final int MOST = 65_536; // the spreadsheet programs' own limit

    private final List<Format> formats;

    private Styles(List<Format> formats) {
        this.formats = formats;
    }

    static Styles read(Xml xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Format> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (ofCells && xml.starts("xf")) {
                formats.add(format(number(xml.attribute("numFmtId")), codes));
            }
            if (formats.size() > MOST || codes.size() > MOST) {
                throw new SheetRefused(Reason.DAMAGED);
            }
        }
        return new Styles(formats);
    }

    Format of(String style) {
        int index = number(style);
        return index < formats.size() ? formats.get(index) : Format.GENERAL;
    }

    private static Format format(int id, Map<Integer, String> codes) {
        var builtIn = BuiltinFormats.getBuiltinFormat(id);
        var code = codes.getOrDefault(id, builtIn == null ? "" : builtIn);
        return Format.of(id, code);
    }

    private static int number(String attribute) {
        return Math.max(0, Numbers.count(attribute));
    }

    /**
     * What a number format makes of a number, as far as it changes which text a person reads.
     *
     * @param isDate the number is a day or a time
     * @param zeros digits it is filled up to ({@code 00000000} shows 123 as 00000123); 0 = none
     */
    record Format(boolean isDate, int zeros) {

        static final Format GENERAL = new Format(false, 0);

        private static final int LONGEST_CODE = 255;
        private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,18}");

        static Format of(int id, String code) {
            if (code.length() > LONGEST_CODE) {
                return GENERAL;
            }
            if (isEastAsianDate(id) || DateUtil.isADateFormat(id, code)) {
                return new Format(true, 0);
            }
            return ONLY_ZEROS.matcher(code).matches() ? new Format(false, code.length()) : GENERAL;
        }

        String pad(String number) {
            boolean digitsOnly = number.chars().allMatch(c -> c >= '0' && c <= '9');
            return digitsOnly && number.length() < zeros ? "0".repeat(zeros - number.length()) + number : number;
        }

        // built-in formats of Chinese and Japanese editions, which files name by number only
        private static boolean isEastAsianDate(int id) {
            return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        }
    }
}
