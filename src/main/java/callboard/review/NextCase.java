package callboard.review;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.web.Flash;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The most urgent case that nobody holds and that the asker may decide. However many ask at once, each gets another one: whoever
 * comes second to a case goes on to the next.
 */
@RequestScoped
public class NextCase {

    /** More than ask at once on any desk, each of whom may have taken one of them. */
    private static final Limit CHOICE = Limit.of(60);

    private final ManualReviews reviews;
    private final Desk desk;
    private final Asker asker;
    private final Permissions permissions;
    private final Clock clock;
    private final Flash flash;

    @Inject
    NextCase(ManualReviews reviews, Desk desk, Asker asker, Permissions permissions, Clock clock, Flash flash) {
        this.reviews = reviews;
        this.desk = desk;
        this.asker = asker;
        this.permissions = permissions;
        this.clock = clock;
        this.flash = flash;
    }

    /** Where the asker goes on: to the case he now holds, or to the queue where nothing is left for him. */
    public String address(CaseKind kind) {
        Optional<ManualReview> taken = take(kind);
        if (taken.isEmpty()) {
            flash.ok("review.next.none");
        }
        return kind.address() + taken.map(review -> "/" + review.ref()).orElse("");
    }

    /** As {@link #address} after a decision, if the decision's form asks for it. */
    public String after(CaseKind kind, DecisionForm fields) {
        return after(kind, !fields.next.isEmpty());
    }

    /** @param goesOn whether the asker wants the next one at once */
    public String after(CaseKind kind, boolean goesOn) {
        return goesOn
                ? take(kind).map(review -> kind.address() + "/" + review.ref()).orElse(kind.address())
                : kind.address();
    }

    private List<ManualReview> free(CaseKind kind) {
        return reviews.free(
                kind,
                asker.me().account(),
                desk.works(kind),
                permissions.has(Role.PLATFORM_ADMIN),
                kind.people() > 1,
                clock.now(),
                CHOICE);
    }

    /** Asks anew if all it could have had went to others while it was choosing. */
    Optional<ManualReview> take(CaseKind kind) {
        Optional<ManualReview> taken = Optional.empty();
        boolean again = true;
        while (again) {
            AtomicBoolean late = new AtomicBoolean();
            taken = free(kind).stream()
                    .filter(review -> desk.mayHold(review).isAllowed())
                    .peek(review -> late.set(true))
                    .filter(desk::holdIfFree)
                    .findFirst();
            again = taken.isEmpty() && late.get();
        }
        return taken;
    }
}
