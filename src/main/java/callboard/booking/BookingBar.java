package callboard.booking;

import callboard.account.CurrentSignIn;
import callboard.candidate.MyEntries;
import callboard.entry.EntryStep;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps pointing at the session that is still to be booked, of the most urgent exam (ui §3). */
@RequestScoped
public class BookingBar implements FootBarItem.Source {

    private static final int RANK = 41;

    private final CurrentSignIn current;
    private final MyEntries mine;

    @Inject
    BookingBar(CurrentSignIn current, MyEntries mine) {
        this.current = current;
        this.mine = mine;
    }

    @Override
    public Optional<FootBarItem> item() {
        if (current.account().filter(account -> account.isCandidate()).isEmpty()) {
            return Optional.empty();
        }
        return mine.all().stream()
                .filter(entry -> entry.missing().contains(EntryStep.BOOKING))
                .findFirst()
                .map(entry -> new FootBarItem(
                        RANK,
                        "warn",
                        "calendar-plus",
                        "booking.bar",
                        List.of(entry.major()),
                        "candidate.step.booking.go",
                        entry.href() + "/booking"));
    }
}
