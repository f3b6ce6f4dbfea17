package callboard.result;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.judging.Scores;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The acts on publications, one transaction each. Every act first takes the publication's row, so that two clicks come one
 * after the other; confirming also takes the decisions of reviewers and judges that the lines stand on, so that a mark
 * reopened at the same moment is either seen or refused.
 */
@RequestScoped
class PublicationActs {

    private final Publications publications;
    private final PublicationLines lines;
    private final Holds holds;
    private final Drafting drafting;
    private final Exams exams;
    private final Scores scores;
    private final ResultNotices notices;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    PublicationActs(
            Publications publications,
            PublicationLines lines,
            Holds holds,
            Drafting drafting,
            Exams exams,
            Scores scores,
            ResultNotices notices,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.publications = publications;
        this.lines = lines;
        this.holds = holds;
        this.drafting = drafting;
        this.exams = exams;
        this.scores = scores;
        this.notices = notices;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    @Transactional
    Publication draft(Exam exam, CutOff cutOff, String title) {
        Draft draft = drafting.draft(exam, cutOff);
        PublicationPolicy.mayDraft(draft, active(exam)).orRefuse();
        int number = publications.lastNumber(exam.schoolId()) + 1;
        var publication = new Publication(exam, number, title, draft, asker.me(), clock.now());
        publications.add(publication);
        List<PublicationLine> written = new ArrayList<>();
        for (Draft.Line line : draft.lines()) {
            written.add(new PublicationLine(publication, written.size() + 1, line));
        }
        lines.add(written);
        trail.record(act("result.act.drafted", publication)
                .with("result.passed", publication.counts().passed()));
        return publication;
    }

    /** The one that is neither dropped nor recalled. */
    Optional<Publication> active(Exam exam) {
        return publications.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(one -> !one.state(clock.now()).isOver())
                .findFirst();
    }

    /**
     * Confirms it for an instant; empty for at once. A second click of the same person finds it confirmed and changes nothing.
     *
     * @param publishes whether the person asking is a publisher of the school
     */
    @Transactional
    void confirm(Publication asked, String typed, Optional<Instant> at, boolean publishes) {
        Publication publication = held(asked);
        Instant now = clock.now();
        if (publication.state != PublicationState.DRAFT
                && isMine(publication.confirmation().by())) {
            return;
        }
        PublicationPolicy.mayConfirm(publication, person(publication, publishes), now)
                .and(ConfirmCount.check(typed, publication.counts().passed()))
                .and(PublicationPolicy.mayReleaseAt(at.orElse(now), now))
                .and(standsOnSameFacts(publication))
                .orRefuse();
        publication.confirm(asker.me(), at.orElse(now), now);
        publications.save(publication);
        trail.record(act("result.act.confirmed", publication)
                .with("result.passed", publication.counts().passed())
                .with("result.release-at", at.orElse(now)));
    }

    /** Takes what the lines stand on and draws the draft again: it must say the same. */
    private Verdict standsOnSameFacts(Publication publication) {
        holds.judges(publication.schoolId(), publication.examId());
        holds.marks(publication.schoolId(), publication.examId());
        holds.screenings(publication.schoolId(), publication.examId());
        Exam exam = exams.byId(publication.schoolId(), publication.examId()).orElseThrow();
        Draft now = drafting.draft(exam, publication.cutOff());
        boolean same = now.running() == 0
                && now.selection().isComplete().isAllowed()
                && now.digest().equals(publication.digest());
        return same ? Verdict.allowed() : Verdict.refused("result.refused.changed");
    }

    @Transactional
    void cancel(Publication asked, boolean publishes) {
        Publication publication = held(asked);
        Instant now = clock.now();
        PublicationPolicy.mayCancel(publication, person(publication, publishes), now)
                .orRefuse();
        publication.cancel(now);
        publications.save(publication);
        trail.record(act("result.act.cancelled", publication));
    }

    @Transactional
    void drop(Publication asked) {
        Publication publication = held(asked);
        PublicationPolicy.mayDrop(publication, clock.now()).orRefuse();
        publication.drop();
        publications.save(publication);
        trail.record(act("result.act.dropped", publication));
    }

    @Transactional
    void askRecall(Publication asked, String reason) {
        Publication publication = held(asked);
        PublicationPolicy.mayAskRecall(publication, clock.now()).orRefuse();
        publication.askRecall(asker.me(), reason, clock.now());
        publications.save(publication);
        trail.record(act("result.act.recall-asked", publication).because(reason));
    }

    @Transactional
    void keep(Publication asked) {
        Publication publication = held(asked);
        String reason = publication.recall().reason();
        publication.keep(clock.now());
        publications.save(publication);
        trail.record(act("result.act.kept", publication).with("result.recall-reason", reason, ""));
    }

    @Transactional
    void recall(Publication asked, boolean publishes) {
        Publication publication = held(asked);
        Instant now = clock.now();
        if (publication.state == PublicationState.RECALLED) {
            return;
        }
        PublicationPolicy.mayRecall(publication, person(publication, publishes), now)
                .orRefuse();
        if (!publication.recall().isAsked()) {
            throw new Refused(Verdict.refused("result.refused.recall-not-asked"));
        }
        publication.recall(asker.me(), now);
        publications.save(publication);
        notices.tellRecalled(publication);
        trail.record(act("result.act.recalled", publication)
                .because(publication.recall().reason()));
    }

    private Publication held(Publication asked) {
        holds.publication(asked.schoolId(), asked.id());
        return publications.byId(asked.schoolId(), asked.id()).orElseThrow();
    }

    private PublicationPolicy.Person person(Publication publication, boolean publishes) {
        long me = asker.me().account();
        return new PublicationPolicy.Person(
                me, publishes, scores.judges(publication.schoolId(), publication.examId(), me));
    }

    private boolean isMine(Optional<Long> account) {
        return account.filter(one -> one == asker.me().account()).isPresent();
    }

    private static Act act(String kind, Publication publication) {
        return Act.of(kind, publication.ref()).named(publication.title()).inSchool(publication.schoolId());
    }
}
