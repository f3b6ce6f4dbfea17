package callboard.screening;

import callboard.sitting.Take;
import callboard.subject.SubjectTerms;
import java.util.List;
import java.util.Optional;

/**
 * A recording as pages show it.
 *
 * @param seconds its length, rounded down
 * @param poster address of a picture of it
 * @param play address of what is played; empty where nothing can be
 * @param home address of its page, without a query
 */
public record Card(
        Take take,
        String number,
        SubjectTerms subject,
        Optional<Screening> decision,
        long seconds,
        List<FlagWord> flags,
        Optional<String> poster,
        Optional<String> play,
        Optional<Strip> strip,
        String home) {

    /** Message key of why it cannot be watched; empty if it can, or nothing of it is to come. */
    public String stateKey() {
        return take.state() == Take.State.READY
                ? ""
                : "screening.state." + take.state().name();
    }

    public boolean hasExpired() {
        return take.state() == Take.State.EXPIRED;
    }

    /** Whether the media tool has looked at it. */
    public boolean isExamined() {
        return take.state() == Take.State.READY;
    }
}
