package callboard.office;

import callboard.audit.AuditRows;
import callboard.school.BeijingTime;
import callboard.school.Search;
import callboard.web.Formats;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Which acts somebody looks for, as the address says it. What cannot be read asks for nothing. */
public class AuditFilter {

    private static final int LONGEST = 16;

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** What object, changes or reason say. */
    @QueryParam("q")
    @DefaultValue("")
    String q = "";

    @QueryParam("who")
    @DefaultValue("")
    String who = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    /** Ref of the last row of the page before. */
    @QueryParam("before")
    @DefaultValue("")
    String before = "";

    public String getQ() {
        String typed = q.strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public String getWho() {
        return who;
    }

    public String getKind() {
        return kind;
    }

    public String getFrom() {
        return BeijingTime.day(from).map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return BeijingTime.day(to).map(LocalDate::toString).orElse("");
    }

    public boolean isEmpty() {
        return getQ().isEmpty() && who.isEmpty() && kind.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    String facet() {
        String act = kind.matches("[a-z][a-z0-9.-]*") ? kind : "%";
        return act + '/' + (actor().isEmpty() ? "%" : actor());
    }

    /** What its words ask for, as {@code AuditRows} wants them. */
    String pattern() {
        return getQ().isEmpty() ? "%" : Search.pattern(getQ());
    }

    Instant since() {
        return BeijingTime.day(from).map(AuditFilter::start).orElse(Instant.EPOCH);
    }

    /** The last instant of its day, in the microseconds the database keeps. */
    Instant until() {
        return BeijingTime.day(to)
                .map(day -> start(day.plusDays(1)).minusNanos(1000))
                .orElse(LAST);
    }

    /** The address of the page that follows a row. */
    String after(String ref) {
        return "?" + written() + "&before=" + encoded(ref);
    }

    /** The filter alone, as {@link #read} reads it; empty for none. */
    public String written() {
        return isEmpty()
                ? ""
                : "q=" + encoded(getQ()) + "&who=" + encoded(actor()) + "&kind=" + encoded(plain(kind)) + "&from="
                        + getFrom() + "&to=" + getTo();
    }

    /** How many acts it finds; to count them all nothing is read of what they say. */
    long count(AuditRows rows, long school) {
        return isEmpty() ? rows.count(school) : rows.count(school, facet(), pattern(), since(), until());
    }

    static AuditFilter read(String written) {
        AuditFilter filter = new AuditFilter();
        filter.q = value(written, "q");
        filter.who = value(written, "who");
        filter.kind = value(written, "kind");
        filter.from = value(written, "from");
        filter.to = value(written, "to");
        return filter;
    }

    private static String value(String written, String name) {
        return Arrays.stream(written.split("&", 10))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> decoded(one.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private String actor() {
        return who.matches("[0-9]{1,18}") ? who : "";
    }

    private static String plain(String code) {
        return code.matches("[a-zA-Z0-9._-]{1,60}") ? code : "";
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.BEIJING).toInstant();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
