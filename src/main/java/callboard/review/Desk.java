package callboard.review;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with cases: opened and withdrawn by the floors they belong to, held and decided by the person asking. */
@ApplicationScoped
public class Desk {

    private final ManualReviews reviews;
    private final Opinions opinions;
    private final Asker asker;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;
    private final Event<Reviewed> reviewed;
    private final ExamTimetable exams;
    private final SecondLooks looks;

    @Inject
    Desk(
            ManualReviews reviews,
            Opinions opinions,
            Asker asker,
            Permissions permissions,
            Trail trail,
            Clock clock,
            Event<Reviewed> reviewed,
            ExamTimetable exams,
            SecondLooks looks) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.asker = asker;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
        this.reviewed = reviewed;
        this.exams = exams;
        this.looks = looks;
    }

    /** Puts a case into its queue; a subject that waits already keeps its case. */
    @Transactional
    public ManualReview open(NewCase opened) {
        Optional<ManualReview> waiting =
                reviews.byActiveKey(ManualReview.activeKey(opened.kind(), opened.subjectRef()));
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Instant now = clock.now();
        ManualReview review = new ManualReview(opened, now);
        review.due(exams.of(Set.of(opened.account()), now).getOrDefault(opened.account(), ManualReview.NEVER));
        reviews.add(review);
        return review;
    }

    /** May the asker open a case about an account that needs a second person: a reviewer who never decided about it? */
    public Verdict mayPropose(long account) {
        return ReviewPolicy.mayPropose(
                permissions.has(Role.PLATFORM_REVIEWER),
                opinions.touched(asker.me().account(), 0, account, account) > 0);
    }

    /** As {@link #open} by a reviewer who thereby gives his opinion; it needs at least one more. */
    @Transactional
    public ManualReview propose(NewCase opened, Decision decision) {
        mayPropose(opened.account()).orRefuse();
        ManualReview review = open(opened);
        Opinion opinion = new Opinion(review, asker.me(), decision, clock.now());
        review.take(opinion, opinions.of(review.id()), clock.now());
        opinions.add(opinion);
        reviews.save(review);
        return review;
    }

    /** Takes the case of a subject off its queue, because nothing is left to decide. */
    @Transactional
    public void withdraw(CaseKind kind, String subjectRef) {
        reviews.byActiveKey(ManualReview.activeKey(kind, subjectRef)).ifPresent(review -> {
            review.withdraw(clock.now());
            reviews.save(review);
        });
        reviews.looks(kind, subjectRef).forEach(look -> {
            look.withdraw(clock.now());
            reviews.save(look);
        });
    }

    /** A case of this desk. */
    public Optional<ManualReview> find(CaseKind kind, String ref) {
        return reviews.of(kind, ref);
    }

    /** As {@link #find(CaseKind, String)}, while the person asking holds it. */
    public Optional<ManualReview> held(CaseKind kind, String ref) {
        return find(kind, ref).filter(this::isMine);
    }

    /** A case of a desk where the asker works. */
    Optional<ManualReview> find(String ref) {
        return reviews.byRef(ref).filter(review -> isAt(review.kind()));
    }

    /** The undecided case about a row. */
    public Optional<ManualReview> waiting(CaseKind kind, String subjectRef) {
        return reviews.byActiveKey(ManualReview.activeKey(kind, subjectRef));
    }

    /** How the case about a row is called at the desk and on the phone; empty where it was never handed in. */
    public String number(CaseKind kind, String subjectRef) {
        return reviews.about(kind, subjectRef).stream()
                .findFirst()
                .map(kind::number)
                .orElse("");
    }

    /** As {@link #number} for all cases of a person, by {@link ManualReview#subjectRef}. */
    public Map<String, String> numbers(long account) {
        return reviews.casesOf(account).stream()
                .collect(Collectors.toMap(ManualReview::subjectRef, ManualReview::number, (older, newer) -> newer));
    }

    /** Whether something about this person waits for a decision. */
    public boolean isOpenAbout(long account) {
        return reviews.countUndecidedOf(account) > 0;
    }

    /** Takes the name of somebody who closes his account from what was decided about him, and second looks at it off their queue. */
    @Transactional
    public void forget(long account) {
        reviews.looksAt(account).forEach(look -> {
            look.withdraw(clock.now());
            reviews.save(look);
        });
        reviews.forgetName(account);
    }

    /** Whether the asker works at a desk, or decides what is escalated there. */
    boolean isAt(CaseKind kind) {
        return works(kind) || (kind.decidesRights() && permissions.has(Role.PLATFORM_ADMIN));
    }

    boolean works(CaseKind kind) {
        return kind.roles().stream().anyMatch(permissions::has);
    }

    public Verdict mayHold(ManualReview review) {
        return ReviewPolicy.mayHold(review, seat(review), clock.now());
    }

    public Verdict mayDecide(ManualReview review) {
        return ReviewPolicy.mayDecide(review, seat(review), clock.now());
    }

    /** Whether the person asking holds the case now: only then may he see what it is about. */
    public boolean isMine(ManualReview review) {
        return review.isHeldBy(asker.me().account(), clock.now());
    }

    /** Takes the case onto the asker's desk or keeps it there; taking it is recorded, because it shows personal papers. */
    @Transactional
    public void hold(ManualReview review) {
        mayHold(review).orRefuse();
        if (!holdIfFree(review)) {
            throw new Refused(Verdict.refused("review.hold.lost"));
        }
    }

    /** Whether the asker has the case now; false where somebody else was faster. */
    @Transactional
    boolean holdIfFree(ManualReview review) {
        Instant now = clock.now();
        boolean fresh = !isMine(review);
        if (reviews.hold(review.id(), asker.me().account(), now, now.plus(ManualReview.LEASE)) == 0) {
            return false;
        }
        if (fresh) {
            trail.record(Act.of("review.act.held", review.ref()).named(review.number()));
        }
        return true;
    }

    /** Puts the case back, if the asker has it. */
    @Transactional
    public void release(ManualReview review) {
        reviews.release(review.id(), asker.me().account(), clock.now());
    }

    /** Off the asker's desk until something arrives ({@link #wake}) or an instant has come; it is no opinion. */
    @Transactional
    public void park(ManualReview review, Instant until) {
        mayDecide(review).orRefuse();
        if (reviews.park(review.id(), asker.me().account(), clock.now(), until) == 0) {
            throw new Refused(Verdict.refused("review.hold.lost"));
        }
    }

    /** What the parked case of a subject waited for is here. */
    @Transactional
    public void wake(CaseKind kind, String subjectRef) {
        reviews.wake(ManualReview.activeKey(kind, subjectRef), clock.now());
    }

    /**
     * Gives the asker's opinion. If it decides the case, {@link Reviewed} is fired and whatever follows happens in this
     * transaction.
     */
    @Transactional
    public ManualReview decide(ManualReview review, Decision decision) {
        mayDecide(review).orRefuse();
        if (!review.kind().knows(decision.outcome())) {
            throw new IllegalArgumentException(review.kind() + " cannot end as " + decision.outcome());
        }
        Instant now = clock.now();
        Opinion opinion = new Opinion(review, asker.me(), decision, now);
        review.take(opinion, opinions.of(review.id()), now);
        opinions.add(opinion);
        reviews.save(review);
        trail.record(Act.of("review.act.decided", review.ref())
                .named(review.number())
                .with("review.outcome", decision.outcome())
                .because((decision.reasonKey() + " " + decision.words()).strip()));
        if (review.outcome().isPresent() && review.isLook()) {
            looks.compare(review);
        } else if (review.outcome().isPresent()) {
            looks.draw(review);
            reviewed.fire(new Reviewed(review, decision));
        }
        return review;
    }

    /** Message key of what the asker reads after a decision that was the last. */
    public static String told(ManualReview decided, Outcome outcome) {
        return decided.isLook() ? "review.looked" : "review.decided." + outcome;
    }

    /** Who has decided already; what he decided is told only to those who cannot be led by it. */
    public List<Opinion> given(ManualReview review) {
        return opinions.of(review.id());
    }

    /** Whether the asker may read the opinions of others: after the case is decided, or when he decides between them. */
    public boolean mayReadOpinions(ManualReview review) {
        return review.decidedAt().isPresent()
                || (review.escalated() && mayHold(review).isAllowed());
    }

    private ReviewPolicy.Seat seat(ManualReview review) {
        long me = asker.me().account();
        long other = review.otherAccount() == 0 ? review.account() : review.otherAccount();
        return new ReviewPolicy.Seat(
                me,
                works(review.kind()),
                permissions.has(Role.PLATFORM_ADMIN),
                opinions.by(me, review.id(), review.lookOf()) > 0,
                opinions.touched(me, review.id(), review.account(), other) > 0);
    }
}
