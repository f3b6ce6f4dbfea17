package callboard.demonstration;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.media.Discarding;
import callboard.subject.Subject;
import callboard.subject.SubjectLeaving;
import callboard.subject.SubjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The officer's acts on the demonstration video of a subject. Each is a change of the exam's rules. */
@RequestScoped
public class DemonstrationService {

    private final SubjectService subjects;
    private final Demonstrations demonstrations;
    private final DemonstrationWatches watches;
    private final Discarding discarding;
    private final Trail trail;
    private final Clock clock;

    @Inject
    DemonstrationService(
            SubjectService subjects,
            Demonstrations demonstrations,
            DemonstrationWatches watches,
            Discarding discarding,
            Trail trail,
            Clock clock) {
        this.subjects = subjects;
        this.demonstrations = demonstrations;
        this.watches = watches;
        this.discarding = discarding;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a video that lies in the store, instead of the one before; it is checked next. */
    @Transactional
    public Demonstration receive(Exam exam, Subject subject, Demonstration.Film film) {
        subjects.touch(exam);
        Demonstration demonstration = ofSubject(subject);
        String before = demonstration.fileName();
        demonstration.objects().forEach(discarding::discard);
        demonstration.receive(film, clock.now());
        demonstrations.save(demonstration);
        trail.record(act("demonstration.act.received", subject).with("demonstration.file", before, film.name()));
        return demonstration;
    }

    @Transactional
    public void demand(Exam exam, Subject subject, boolean mustWatch) {
        subjects.touch(exam);
        Demonstration demonstration = ofSubject(subject);
        boolean before = demonstration.mustWatch();
        demonstration.demand(mustWatch);
        demonstrations.save(demonstration);
        trail.record(
                act("demonstration.act.demanded", subject).withChanged("demonstration.must-watch", before, mustWatch));
    }

    /** Removes the video; whether it must be watched is forgotten with it. */
    @Transactional
    public void remove(Exam exam, Subject subject) {
        subjects.touch(exam);
        String before = ofSubject(subject).fileName();
        drop(subject);
        trail.record(act("demonstration.act.removed", subject).with("demonstration.file", before, ""));
    }

    void leave(@Observes SubjectLeaving leaving) {
        drop(leaving.subject());
    }

    private void drop(Subject subject) {
        demonstrations.ofSubject(subject.schoolId(), subject.id()).ifPresent(demonstration -> {
            watches.forget(demonstration.schoolId(), demonstration.id());
            demonstrations.remove(demonstration);
            demonstration.objects().forEach(discarding::discard);
        });
    }

    private Demonstration ofSubject(Subject subject) {
        return demonstrations.ofSubject(subject.schoolId(), subject.id()).orElseGet(() -> {
            Demonstration fresh = new Demonstration(subject);
            demonstrations.add(fresh);
            return fresh;
        });
    }

    private static Act act(String kind, Subject subject) {
        return Act.of(kind, subject.ref()).named(subject.terms().name()).inSchool(subject.schoolId());
    }
}
