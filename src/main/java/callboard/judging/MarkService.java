package callboard.judging;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A judge writes down what he thinks of a work. */
@ApplicationScoped
public class MarkService {

    private final Marks marks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    MarkService(Marks marks, Trail trail, Clock clock) {
        this.marks = marks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A work on a judge's desk.
     *
     * @param isJudgeable whether the screening still lets it through
     */
    public record Desk(Assignment assignment, BlindCode work, boolean isJudgeable) {}

    /**
     * Keeps a draft; one that says nothing new is not written again.
     *
     * @param seen the version of the mark that the page showed, empty for none
     * @throws callboard.rules.Refused where the mark is final, the work is withdrawn, or another page saved something else
     */
    @Transactional
    public JudgeMark draft(Desk desk, JudgeMark.Opinion opinion, String seen) {
        Optional<JudgeMark> mark = of(desk);
        MarkPolicy.mayDraft(mark, desk.isJudgeable()).orRefuse();
        MarkPolicy.isUntouched(mark, seen, opinion).orRefuse();
        return write(desk, mark, opinion);
    }

    /** As {@link #draft}; from now on it counts. */
    @Transactional
    public JudgeMark close(Desk desk, JudgeMark.Opinion opinion, String seen) {
        Optional<JudgeMark> before = of(desk);
        MarkPolicy.mayClose(before, desk.isJudgeable(), opinion).orRefuse();
        MarkPolicy.isUntouched(before, seen, opinion).orRefuse();
        JudgeMark mark = write(desk, before, opinion);
        mark.close(clock.now());
        marks.save(mark);
        trail.record(Act.of("judging.act.marked", desk.assignment().ref())
                .named(desk.work().code())
                .inSchool(desk.assignment().schoolId())
                .with("judging.score", ScoreRange.plain(mark.score().orElseThrow()))
                .with("judging.watched", mark.watchedSeconds()));
        return mark;
    }

    Optional<JudgeMark> of(Desk desk) {
        return marks.of(
                desk.assignment().schoolId(),
                desk.assignment().id(),
                desk.work().takeId());
    }

    private JudgeMark write(Desk desk, Optional<JudgeMark> before, JudgeMark.Opinion opinion) {
        if (before.isEmpty()) {
            JudgeMark mark = new JudgeMark(desk.assignment(), desk.work(), opinion, clock.now());
            marks.add(mark);
            return mark;
        }
        JudgeMark mark = before.orElseThrow();
        mark.draft(opinion, clock.now());
        marks.save(mark);
        return mark;
    }
}
