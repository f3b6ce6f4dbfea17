package callboard.review;

import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.config.Settings;
import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/**
 * A few of the cases that one person accepted come back to the same desk, to somebody else who does not know how they were decided.
 * Only accepted ones: what was returned changes meanwhile. If the second person comes to something else, the administrators are
 * told; what was decided stands until they act.
 */
@ApplicationScoped
class SecondLooks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ManualReviews reviews;
    private final Grants grants;
    private final Notices notices;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SecondLooks(ManualReviews reviews, Grants grants, Notices notices, Settings settings, Clock clock) {
        this.reviews = reviews;
        this.grants = grants;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Draws whether a case just decided comes back. */
    void draw(ManualReview decided) {
        boolean may = decided.kind().people() == 1
                && decided.kind().decidesRights()
                && decided.outcome().filter(Outcome.ACCEPT::equals).isPresent();
        if (may && RANDOM.nextInt(100) < settings.review().secondLookPercent()) {
            reviews.add(ManualReview.secondLook(decided, clock.now()));
        }
    }

    /** Compares a decided second look with the first decision. */
    void compare(ManualReview look) {
        ManualReview first = reviews.byId(look.lookOf()).orElseThrow();
        look.compare(first.outcome().orElseThrow());
        reviews.save(look);
        if (look.differs()) {
            Message message = Message.of(
                            "review.look.differs", "review.look.differs.text", first.number(), look.number())
                    .leadingTo(look.kind().address() + "/" + look.ref());
            grants.givenOnPlatform().stream()
                    .filter(grant -> grant.role() == Role.PLATFORM_ADMIN)
                    .map(Grant::accountId)
                    .distinct()
                    .forEach(admin -> notices.tell(admin, message.to(admin)));
        }
    }
}
