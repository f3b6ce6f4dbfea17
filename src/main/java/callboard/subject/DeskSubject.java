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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Instance<Cues> cues;
    private final Models models;

    @Inject
    DeskSubject(
            DeskExam deskExam,
            Subjects subjects,
            GuidedSteps steps,
            @Any Instance<PromptPools> pools,
            @Any Instance<Clips> clips,
            @Any Instance<Cues> cues,
            Models models) {
        this.deskExam = deskExam;
        this.subjects = subjects;
        this.steps = steps;
        this.pools = pools;
        this.clips = clips;
        this.cues = cues;
        this.models = models;
    }

    /** The subject of this name in this exam, or 404; remembered for the page. */
    public Subject find(Exam exam, String ref) {
        Subject subject = NotFound.unless(subjects.byRef(exam.schoolId(), exam.id(), ref));
        models.put("subject", subject);
        return subject;
    }

    /** The step of this name, or 404; remembered for the page. Only guided subjects have steps. */
    public GuidedStep step(Subject subject, String ref) {
        boolean guided = subject.terms().format() == Format.GUIDED;
        GuidedStep step = NotFound.unless(
                steps.byRef(subject.schoolId(), subject.id(), ref).filter(one -> guided));
        models.put("step", step);
        return step;
    }

    /** The address of a page of this subject, {@code ""} for its first. */
    public String href(Exam exam, Subject subject, String page) {
        return deskExam.href(exam, "subjects/" + subject.ref() + (page.isEmpty() ? "" : "/" + page));
    }

    /** The page that shows it. @param form of a new step */
    String page(Exam exam, Subject subject, Form form) {
        models.put("count", subjects.ofExam(exam.schoolId(), exam.id()).size());
        List<GuidedStep> its = steps.ofSubject(subject.schoolId(), subject.id());
        models.put("steps", its);
        models.put("cues", cues(its));
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

    /** The sounds of all its steps by their place. */
    Map<Integer, Cues.Cue> cuesOf(Subject subject) {
        return cues(steps.ofSubject(subject.schoolId(), subject.id()));
    }

    /** The sounds of these steps by their place, as the person asking may hear them. */
    public Map<Integer, Cues.Cue> cues(List<GuidedStep> its) {
        List<Long> ids = its.stream().map(GuidedStep::id).toList();
        Map<Integer, Cues.Cue> all = new HashMap<>();
        for (Cues kept : its.isEmpty() ? List.<Cues>of() : cues) {
            Map<Long, Cues.Cue> found = kept.of(its.get(0).schoolId(), ids);
            its.stream()
                    .filter(step -> found.containsKey(step.id()))
                    .forEach(step -> all.put(step.place(), Objects.requireNonNull(found.get(step.id()))));
        }
        return all;
    }

    private Optional<PromptPools.Stock> stock(Subject subject) {
        return pools.stream().flatMap(pool -> pool.of(subject).stream()).findFirst();
    }
}
