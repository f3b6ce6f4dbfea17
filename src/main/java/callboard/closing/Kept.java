package callboard.closing;

import callboard.entry.EntryState;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Why an account must be kept for now.
 *
 * @param key message key of a sentence that says what to do or until when
 * @param arguments of it: names and instants
 */
public record Kept(String key, List<Object> arguments) {

    public Kept {
        arguments = List.copyOf(arguments);
    }

    static Kept because(String key, Object... arguments) {
        return new Kept(key, List.of(arguments));
    }

    /**
     * What the law looks at in an entry.
     *
     * @param exam as its candidate calls it, with the school
     * @param closesAt when its window ends
     */
    record Facts(String exam, EntryState state, Optional<Instant> enteredAt, Instant closesAt) {}

    /**
     * Whether this entry keeps the account, and why. One that was entered is an exam record for some years, one that still may be
     * entered needs its candidate; who never came, or was withdrawn before, leaves nothing that must be kept.
     * A frozen one waits for a decision, but no longer than a record is kept.
     *
     * @param years for which a record is kept
     */
    static Optional<Kept> by(Facts entry, int years, Instant now) {
        if (entry.state() == EntryState.FROZEN) {
            return Optional.of(after(entry.enteredAt().orElse(entry.closesAt()), years))
                    .filter(until -> until.isAfter(now))
                    .map(until -> because("closing.kept.frozen", entry.exam()));
        } else if (entry.state().isBeforeRoom()) {
            return Optional.of(because("closing.kept.applied", entry.exam(), entry.closesAt()));
        } else {
            return entry.enteredAt()
                    .map(entered -> after(entered, years))
                    .filter(until -> until.isAfter(now))
                    .map(until -> because("closing.kept.record", entry.exam(), until));
        }
    }

    private static Instant after(Instant entered, int years) {
        return ZonedDateTime.ofInstant(entered, callboard.web.Formats.BEIJING)
                .plusYears(years)
                .toInstant();
    }
}
