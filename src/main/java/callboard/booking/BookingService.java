package callboard.booking;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A candidate's acts. Whoever loses a race is told so as a verdict, because that is what the page then shows. */
@ApplicationScoped
public class BookingService {

    private static final int TRIES = 5;

    private final Seating seating;
    private final Clock clock;

    @Inject
    BookingService(Seating seating, Clock clock) {
        this.seating = seating;
        this.clock = clock;
    }

    /** Books, or changes to, this session. */
    public Verdict book(Entry entry, Slot slot) {
        return alone(() -> seating.book(entry, slot, clock.now()));
    }

    /** Gives the booking back. */
    public Verdict giveBack(Entry entry) {
        return alone(() -> seating.giveBack(entry, clock.now()));
    }

    /** A transaction that lost a race is tried again: the winner's rows are there to be read then. */
    private static Verdict alone(Runnable transaction) {
        for (int i = 1; ; i++) {
            try {
                transaction.run();
                return Verdict.allowed();
            } catch (Refused refused) {
                return refused.verdict();
            } catch (DataException raced) {
                if (i == TRIES) {
                    throw raced;
                }
            }
        }
    }
}
