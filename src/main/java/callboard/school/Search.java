package callboard.school;

import java.util.Locale;

/** What somebody typed into a search box, as a pattern for {@code like … escape '!'}: his signs are only signs. */
public final class Search {

    private Search() {}

    public static String pattern(String typed) {
        String escaped = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }
}
