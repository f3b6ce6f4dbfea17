package callboard.office;

import callboard.web.Formats;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Which acts somebody looks for, as the address says it. What cannot be read asks for nothing. */
public class AuditFilter {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

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

    public String getWho() {
        return who;
    }

    public String getKind() {
        return kind;
    }

    public String getFrom() {
        return day(from).map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return day(to).map(LocalDate::toString).orElse("");
    }

    public boolean isEmpty() {
        return who.isEmpty() && kind.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    String facet() {
        String actor = who.matches("[0-9]{1,18}") ? who : "%";
        String act = kind.matches("[a-z][a-z0-9.-]*") ? kind : "%";
        return act + '/' + actor;
    }

    Instant since() {
        return day(from).map(AuditFilter::start).orElse(Instant.EPOCH);
    }

    /** The last instant of its day, in the microseconds the database keeps. */
    Instant until() {
        return day(to).map(day -> start(day.plusDays(1)).minusNanos(1000)).orElse(LAST);
    }

    /** The address of the page that follows a row. */
    String after(String ref) {
        return "?who=" + encoded(who) + "&kind=" + encoded(kind) + "&from=" + getFrom() + "&to=" + getTo() + "&before="
                + encoded(ref);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.BEIJING).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
