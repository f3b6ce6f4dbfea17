package callboard.result;

import callboard.rules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may do what with a publication, and when (R-52, spec §2). Pages grey with it, services ask it again. */
public final class PublicationPolicy {

    static final Duration FARTHEST = Duration.ofDays(366);

    private PublicationPolicy() {}

    /**
     * Who wants to act.
     *
     * @param publishes holds the role PUBLISHER at the school
     * @param judges judges this exam or has given it marks
     */
    public record Person(long account, boolean publishes, boolean judges) {}

    /** A draft needs an exam that is over, everybody judged, and no other publication of the exam. */
    public static Verdict mayDraft(Draft draft, Optional<Publication> active) {
        if (active.isPresent()) {
            return Verdict.refused("result.refused.active", active.get().number());
        } else if (draft.running() > 0) {
            return Verdict.refused("result.refused.running", draft.running());
        } else if (draft.contestants().isEmpty()) {
            return Verdict.refused("result.refused.nobody");
        }
        return draft.selection().isComplete();
    }

    public static Verdict mayConfirm(Publication publication, Person person, Instant now) {
        return inState(publication, PublicationState.DRAFT, now)
                .and(mayPublish(person))
                .and(ConfirmCount.mayConfirm(publication.preparedBy(), person.account()));
    }

    /** From now up to a year ahead. */
    public static Verdict mayReleaseAt(Instant at, Instant now) {
        if (at.isBefore(now)) {
            return Verdict.refused("result.release.past");
        }
        return at.isAfter(now.plus(FARTHEST)) ? Verdict.refused("result.release.far") : Verdict.allowed();
    }

    /** Up to the instant of the release, and not at it. */
    public static Verdict mayCancel(Publication publication, Person person, Instant now) {
        return inState(publication, PublicationState.CONFIRMED, now).and(mayPublish(person));
    }

    public static Verdict mayDrop(Publication publication, Instant now) {
        return inState(publication, PublicationState.DRAFT, now);
    }

    public static Verdict mayAskRecall(Publication publication, Instant now) {
        Verdict open =
                publication.recall().isAsked() ? Verdict.refused("result.refused.recall-asked") : Verdict.allowed();
        return inState(publication, PublicationState.RELEASED, now).and(open);
    }

    /** The second person; who asked for it never agrees to it. */
    public static Verdict mayRecall(Publication publication, Person person, Instant now) {
        boolean own = publication
                .recall()
                .askedBy()
                .filter(account -> account == person.account())
                .isPresent();
        return inState(publication, PublicationState.RELEASED, now)
                .and(mayPublish(person))
                .and(own ? Verdict.refused("result.refused.own-recall") : Verdict.allowed());
    }

    private static Verdict mayPublish(Person person) {
        if (!person.publishes()) {
            return Verdict.refused("result.refused.publisher-only");
        }
        return person.judges() ? Verdict.refused("result.refused.judge") : Verdict.allowed();
    }

    private static Verdict inState(Publication publication, PublicationState wanted, Instant now) {
        PublicationState state = publication.state(now);
        return state == wanted ? Verdict.allowed() : Verdict.refused("result.refused.state." + state.name());
    }
}
