package callboard.exam;

import callboard.config.Clock;
import callboard.school.DeskSchool;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.Optional;

/** The exam that a desk page is about, found through the school of its address, and what every such page shows of it. */
@RequestScoped
public class DeskExam {

    private final DeskSchool desk;
    private final Exams exams;
    private final ExamNames names;
    private final Clock clock;
    private final Drawn drawn;
    private final Models models;

    @Inject
    DeskExam(DeskSchool desk, Exams exams, ExamNames names, Clock clock, Drawn drawn, Models models) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.clock = clock;
        this.drawn = drawn;
        this.models = models;
    }

    /** The exam of this name at this school, or 404; its page gets {@code exam}, {@code examName} and what may be done. */
    public Exam find(String ref) {
        Exam exam = NotFound.unless(exams.byRef(desk.id(), ref));
        models.put("school", desk.school());
        models.put("exam", exam);
        models.put("examName", names.of(exam));
        models.put("mayPrepare", desk.mayPrepare());
        models.put("mayRules", desk.mayPrepare().and(ExamPolicy.mayEditRules(exam)));
        models.put("mayTexts", desk.mayPrepare().and(ExamPolicy.mayEditTexts(exam)));
        models.put("drawing", drawn.of(exam, clock.now()));
        models.put("home", href(exam, ""));
        return exam;
    }

    /** Draws an exam's times; implemented above, where sessions and the room's clock are known. */
    public interface Drawn {

        /** What the template {@code drawing/figure} draws; nothing while the window has not both its ends. */
        Optional<? extends Record> of(Exam exam, Instant now);
    }

    /** The address of a page of this exam, {@code ""} for its first. */
    public String href(Exam exam, String page) {
        return desk.href("exams/" + exam.ref() + (page.isEmpty() ? "" : "/" + page));
    }
}
