package callboard.sitting;

import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.entry.RoomClock;
import callboard.entry.Standing;
import callboard.subject.ExamRules;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.Format;
import callboard.subject.SubjectTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sitting with everything that decides what may be done in it: the entry with its window, and the rules it was entered
 * with. It stores nothing; ask again when time has passed.
 */
public record Room(Sitting sitting, Standing standing, ExamRules rules) {

    /** What time it is in it; whatever is asked of it is asked for then. */
    public Instant now(Clock clock) {
        return standing.at(clock.now());
    }

    /** What time it is in it, when for everybody else it is that. */
    public Instant at(Instant now) {
        return standing.at(now);
    }

    /** The personal clock, T included (R-22a). */
    public RoomClock clock() {
        return standing.window().enteredAt(sitting.enteredAt());
    }

    /** When the bytes of what was submitted have to be here. */
    public Instant uploadUntil() {
        return standing.window().uploadUntil();
    }

    /** Whether the candidate is still a candidate: neither frozen nor withdrawn. */
    public boolean isValid(Instant now) {
        EntryState state = standing.state(now);
        return state != EntryState.FROZEN && state != EntryState.WITHDRAWN;
    }

    /** Takes may be opened until T. */
    public boolean mayRecord(Instant now) {
        return isValid(now) && clock().mayRecord(now).isAllowed();
    }

    /** Submissions are accepted until T + grace. */
    public boolean maySeal(Instant now) {
        return isValid(now) && clock().maySeal(now).isAllowed();
    }

    public boolean mayUpload(Instant now) {
        return standing.window().mayUpload(now).isAllowed();
    }

    public Optional<NumberedSubject> subject(int number) {
        return rules.subject(number);
    }

    /** How often and how long that subject is recorded. */
    public static TakeRules takes(NumberedSubject subject) {
        SubjectTerms.Takes takes = subject.terms().takes();
        return new TakeRules(
                takes.maxTakes(),
                Duration.ofSeconds(takes.minSeconds()),
                Duration.ofSeconds(takes.maxSeconds()),
                takes.mayStopEarly());
    }

    /**
     * Why no take of this subject can be opened now.
     *
     * @param subject how many takes are used, and whether it is submitted
     */
    Optional<Denial> mayOpen(SittingSubject subject, NumberedSubject terms, Instant now) {
        if (terms.terms().format() != Format.PREPARED) {
            return Optional.of(Denial.FORMAT_UNAVAILABLE);
        } else if (subject.submittedAt().isPresent()) {
            return Optional.of(Denial.SUBJECT_SUBMITTED);
        } else if (!mayRecord(now)) {
            return Optional.of(Denial.DEADLINE);
        } else {
            return takes(terms).takesLeft(subject.takes()) > 0 ? Optional.empty() : Optional.of(Denial.NO_TAKES_LEFT);
        }
    }
}
