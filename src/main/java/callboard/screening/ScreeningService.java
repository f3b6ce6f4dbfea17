package callboard.screening;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Deciding about takes. The same decision again, by a double click, changes and tells nothing. */
@ApplicationScoped
public class ScreeningService {

    private final Screenings screenings;
    private final ScreeningRows rows;
    private final Instance<Frozen> frozen;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ScreeningService(
            Screenings screenings,
            ScreeningRows rows,
            @Any Instance<Frozen> frozen,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.screenings = screenings;
        this.rows = rows;
        this.frozen = frozen;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Whether a decision, made or not, may be made now; the person's role and the take's state are the caller's to ask. */
    Verdict mayChange(Row row) {
        Verdict verdict = Verdict.allowed();
        if (row.decision().isPresent()) {
            for (Frozen floor : frozen) {
                verdict = verdict.and(floor.mayChange(row.take()));
            }
        }
        return verdict;
    }

    /** What a form has to say to prove that it knows the present decision. */
    static int seen(Row row) {
        return row.decision().map(decision -> decision.version() + 1).orElse(0);
    }

    /**
     * Decides. Writes the trail with what was decided before.
     *
     * @param seen of the form, {@link #seen}
     */
    @Transactional
    void decide(Row asked, ScreeningSituation situation, Finding finding, int seen) {
        Row row = rows.byRef(asked.take().schoolId(), asked.take().ref()).orElseThrow();
        Optional<Screening> before = row.decision();
        if (isSame(before, finding)) {
            return;
        }
        ScreeningPolicy.mayFind(finding.outcome(), situation)
                .and(mayChange(row))
                .and(isSeen(row, seen))
                .orRefuse();
        Act act = act(row, finding);
        if (before.isPresent()) {
            before.get().decide(finding, asker.me(), clock.now());
            screenings.save(before.get());
        } else {
            screenings.add(new Screening(row.take(), finding, asker.me(), clock.now()));
        }
        trail.record(act);
    }

    /** As {@link #decide(Row, ScreeningSituation, Finding, int)} for a reviewer about a take that nobody has decided about yet. */
    @Transactional
    public void decide(long school, String takeRef, Finding finding) {
        Row row = rows.byRef(school, takeRef).orElseThrow();
        decide(row, ScreeningSituation.of(row, true), finding, 0);
    }

    private boolean isSame(Optional<Screening> before, Finding finding) {
        return before.filter(decision -> decision.accountId() == asker.me().account()
                        && decision.finding().equals(finding))
                .isPresent();
    }

    private static Verdict isSeen(Row row, int seen) {
        return seen == seen(row)
                ? Verdict.allowed()
                : Verdict.refused(
                        "screening.refused.changed",
                        row.decision().map(Screening::reviewer).orElse(""));
    }

    private static Act act(Row row, Finding finding) {
        Optional<Finding> before = row.decision().map(Screening::finding);
        return Act.of("screening.act.decided", row.take().ref())
                .named(row.number())
                .inSchool(row.take().schoolId())
                .with(
                        "screening.act.outcome",
                        before.map(old -> old.outcome().labelKey()).orElse(""),
                        finding.outcome().labelKey())
                .withChanged(
                        "screening.act.marks",
                        before.map(old -> old.marks().text()).orElse(""),
                        finding.marks().text())
                .withChanged("screening.act.reason", before.map(Finding::reason).orElse(""), finding.reason())
                .because(finding.reason());
    }
}
