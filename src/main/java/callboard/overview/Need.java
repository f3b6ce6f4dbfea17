package callboard.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that waits for the person at the desk.
 *
 * @param kind which of the message keys {@code overview.need.<kind>} ({@code .more} its meaning, {@code .go} its button)
 * @param tone {@code bad}, {@code warn} or {@code info}
 * @param subject the name it is about, and what its sentence counts or when; instants as they are
 * @param by when it gets urgent; nothing if no day is set
 * @param href the page that settles it
 */
public record Need(Kind kind, String tone, List<Object> subject, Optional<Instant> by, String href) {

    /** What it is, with its icon. */
    public enum Kind {
        SEASON("calendar-plus"),
        MAJORS("layout-grid"),
        EXAMS("calendar-event"),
        ROSTER("file-spreadsheet"),
        FAILED("file-alert"),
        DOUBT("user-question"),
        CHECKLIST("list-check"),
        OPENING("checklist"),
        SOON("calendar-time"),
        RUNNING("broadcast"),
        PAGE("world");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    public String titleKey() {
        return "overview.need." + kind;
    }

    public String moreKey() {
        return titleKey() + ".more";
    }

    public String goKey() {
        return titleKey() + ".go";
    }
}
