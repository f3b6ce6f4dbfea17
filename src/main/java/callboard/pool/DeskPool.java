package callboard.pool;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.prompt.FormalReading;
import callboard.prompt.Pool;
import callboard.prompt.Prompt;
import callboard.prompt.PromptPolicy;
import callboard.prompt.PromptSeal;
import callboard.prompt.Prompts;
import callboard.school.DeskSchool;
import callboard.subject.DeskSubject;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;

/** The pools that a desk page is about, found through exam and subject, and what every such page shows of them. */
@RequestScoped
public class DeskPool {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final Prompts prompts;
    private final PromptSeal seal;
    private final FormalReading reading;
    private final Models models;

    @Inject
    DeskPool(
            DeskSchool desk,
            DeskExam deskExam,
            DeskSubject deskSubject,
            Prompts prompts,
            PromptSeal seal,
            FormalReading reading,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.prompts = prompts;
        this.seal = seal;
        this.reading = reading;
        this.models = models;
    }

    /** A subject that has pools, with its exam. */
    public record Place(Exam exam, Subject subject, String home) {

        /** The address of a page of its pools. */
        public String href(String page) {
            return home + page;
        }

        /** The address of one pool's list. */
        public String of(Pool pool) {
            return home + "?pool=" + pool;
        }
    }

    /** The pools of this subject, or 404; only prompted subjects have any. */
    public Place find(String examRef, String subjectRef) {
        Exam exam = deskExam.find(examRef);
        Subject subject = NotFound.unless(Optional.of(deskSubject.find(exam, subjectRef))
                .filter(one -> one.terms().format() == Format.PROMPTED));
        Place place = new Place(exam, subject, deskSubject.href(exam, subject, "prompts"));
        models.put("mayWrite", desk.mayPrepare().and(PromptPolicy.mayWrite(exam)));
        models.put("pools", place.home());
        models.put("draws", subject.terms().prompting().draws());
        return place;
    }

    /** The prompt of this name, or 404; its words are opened for the page. */
    public Prompt prompt(Place place, String ref) {
        Subject subject = place.subject();
        Prompt prompt = NotFound.unless(prompts.byRef(subject.schoolId(), subject.id(), ref));
        if (prompt.pool() == Pool.FORMAL) {
            reading.note(subject);
        }
        models.put("prompt", prompt);
        models.put("pool", prompt.pool());
        models.put("text", seal.open(prompt));
        return prompt;
    }
}
