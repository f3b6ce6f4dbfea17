package callboard.checklist;

import callboard.checklist.ChecklistItem.Level;
import callboard.subject.Subject;
import java.time.Duration;
import java.util.List;

/**
 * How long the room is needed for preparing, recording and photographing alone.
 *
 * @param once each subject once, to its maximum
 * @param full every take of every subject, to its maximum
 */
public record RoomNeed(Duration once, Duration full) {

    public static RoomNeed of(List<Subject> subjects) {
        long once = subjects.stream()
                .mapToLong(subject -> subject.terms().secondsFor(1))
                .sum();
        long full = subjects.stream()
                .mapToLong(subject ->
                        subject.terms().secondsFor(subject.terms().takes().maxTakes()))
                .sum();
        return new RoomNeed(Duration.ofSeconds(once), Duration.ofSeconds(full));
    }

    /** A room that cannot hold each subject once is a contradiction; one that cannot hold every take is worth a look. */
    public Level level(Duration room) {
        if (once.compareTo(room) > 0) {
            return Level.RED;
        } else {
            return full.compareTo(room) > 0 ? Level.AMBER : Level.GREEN;
        }
    }

    public String onceMinutes() {
        return minutes(once);
    }

    public String fullMinutes() {
        return minutes(full);
    }

    /** Whole minutes, rounded up: what is short by a second is short. */
    private static String minutes(Duration duration) {
        return String.valueOf(duration.plusSeconds(59).toMinutes());
    }
}
