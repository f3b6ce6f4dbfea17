package callboard.subject;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The subject that a desk page is about, found through its exam, and what such a page shows of it. */
@RequestScoped
public class DeskSubject {

    private final DeskExam deskExam;
    private final Subjects subjects;
    private final GuidedSteps steps;
    private final Instance<PromptPools> pools;
    private final Instance<Clips> clips;
    private final Models models;

    @Inject
    DeskSubject(
            DeskExam deskExam,
            Subjects subjects,
            GuidedSteps steps,
            @Any Instance<PromptPools> pools,
            @Any Instance<Clips> clips,
            Models models) {
        this.deskExam = deskExam;
        this.subjects = subjects;
        this.steps = steps;
        this.pools = pools;
        this.clips = clips;
        this.models = models;
    }

    /** The subject of this name in this exam, or 404; remembered for the page. */
    public Subject find(Exam exam, String ref) {
        Subject subject = NotFound.unless(subjects.byRef(exam.schoolId(), exam.id(), ref));
        models.put("subject", subject);
        return subject;
    }

    /** The address of a page of this subject, {@code ""} for its first. */
    public String href(Exam exam, Subject subject, String page) {
        return deskExam.href(exam, "subjects/" + subject.ref() + (page.isEmpty() ? "" : "/" + page));
    }

    /** The page that shows it. @param form of a new step */
    String page(Exam exam, Subject subject, Form form) {
        models.put("count", subjects.ofExam(exam.schoolId(), exam.id()).size());
        models.put("steps", steps.ofSubject(subject.schoolId(), subject.id()));
        models.put("stock", stock(subject));
        models.put("clip", clip(subject));
        models.put("form", form);
        return "subject/show";
    }

    /** Its demonstration video, as the person asking may watch it. */
    public Optional<Clips.Clip> clip(Subject subject) {
        return clips.stream()
                .flatMap(kept -> Stream.ofNullable(
                        kept.of(subject.schoolId(), List.of(subject.id())).get(subject.id())))
                .findFirst();
    }

    private Optional<PromptPools.Stock> stock(Subject subject) {
        return pools.stream().flatMap(pool -> pool.of(subject).stream()).findFirst();
    }
}
