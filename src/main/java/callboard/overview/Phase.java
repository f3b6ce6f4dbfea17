package callboard.overview;

import callboard.exam.Exam;
import java.time.Instant;

/** Where an exam stands for whoever looks over the season. Bounds are half-open (R-22a). */
public enum Phase {
    /** Candidates do not see it yet. */
    DRAFT("", "circle-dotted"),
    /** Opened to candidates, its window is still ahead. */
    COMING("info", "calendar-time"),
    /** Its window is open. */
    RUNNING("live", "broadcast"),
    /** Its window has closed. */
    OVER("outline", "circle-check");

    private final String tone;
    private final String icon;

    Phase(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Phase of(Exam exam, Instant now) {
        if (!exam.isOpen()) {
            return DRAFT;
        } else if (exam.times().closesAt().map(end -> !now.isBefore(end)).orElse(false)) {
            return OVER;
        } else {
            boolean begun =
                    exam.times().opensAt().map(start -> !now.isBefore(start)).orElse(false);
            return begun ? RUNNING : COMING;
        }
    }

    public String labelKey() {
        return "overview.phase." + name();
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
