package callboard.outgoing;

import callboard.export.FilterText;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody chose on the page of exports, as the browser sends it. */
public class ExportChoice {

    /** Servers and what stands before them refuse longer headers than 8 KB. */
    private static final int LONGEST_ADDRESS = 6_000;

    @FormParam("kind")
    @DefaultValue("")
    String kind = "";

    @FormParam("subject")
    @DefaultValue("")
    String subject = "";

    @FormParam("filter")
    @DefaultValue("")
    String filter = "";

    @FormParam("column")
    List<String> columns = new ArrayList<>();

    @FormParam("format")
    @DefaultValue("")
    String format = "";

    @FormParam("full")
    @DefaultValue("")
    String full = "";

    @FormParam("reason")
    @DefaultValue("")
    @Size(max = 200, message = "export.full.reason.long")
    String reason = "";

    @FormParam("password")
    @DefaultValue("")
    @Size(max = 128, message = "factor.password.wrong")
    String password = "";

    boolean isFull() {
        return full.equals("true");
    }

    /** Only whole numbers have one. */
    String reasonGiven() {
        return isFull() ? reason.strip() : "";
    }

    /** The page of exports as it is with these columns; with its usual ones where their names are too long for an address. */
    String href(String home, List<String> chosen) {
        StringBuilder href = new StringBuilder(home).append("?kind=").append(FilterText.encoded(kind));
        if (!subject.isEmpty()) {
            href.append("&subject=").append(FilterText.encoded(subject));
        }
        if (!filter.isEmpty()) {
            href.append("&filter=").append(FilterText.encoded(filter));
        }
        String columns = chosen.stream()
                .map(column -> "&column=" + FilterText.encoded(column))
                .collect(Collectors.joining());
        return href.length() + columns.length() > LONGEST_ADDRESS ? href.toString() : href + columns;
    }

    /** The columns after one was added, removed or moved up: {@code add:NAME}, {@code remove:NAME}, {@code up:NAME}, {@code all}. */
    static List<String> moved(List<String> chosen, String move, List<String> all) {
        List<String> columns = new ArrayList<>(chosen);
        String column = move.substring(move.indexOf(':') + 1);
        int at = columns.indexOf(column);
        if (move.equals("all")) {
            return Stream.concat(columns.stream(), all.stream()).distinct().toList();
        } else if (move.startsWith("add:") && at < 0 && all.contains(column)) {
            columns.add(column);
        } else if (move.startsWith("remove:") && columns.size() > 1) {
            columns.remove(column);
        } else if (move.startsWith("up:") && at > 0) {
            columns.remove(at);
            columns.add(at - 1, column);
        }
        return columns;
    }
}
