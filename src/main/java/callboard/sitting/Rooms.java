package callboard.sitting;

import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.exam.Exams;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules;
import callboard.subject.ExamRules.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks rooms up, whole. */
@ApplicationScoped
public class Rooms {

    private final Sittings sittings;
    private final SittingSubjects subjects;
    private final Takes takes;
    private final Entries entries;
    private final Trials trials;
    private final Exams exams;
    private final Standings standings;
    private final ExamRulebook rulebook;

    @Inject
    Rooms(
            Sittings sittings,
            SittingSubjects subjects,
            Takes takes,
            Entries entries,
            Trials trials,
            Exams exams,
            Standings standings,
            ExamRulebook rulebook) {
        this.sittings = sittings;
        this.subjects = subjects;
        this.takes = takes;
        this.entries = entries;
        this.trials = trials;
        this.exams = exams;
        this.standings = standings;
        this.rulebook = rulebook;
    }

    /**
     * One subject of a room as it is now.
     *
     * @param used how many takes were opened
     * @param refusal why no take can be opened now
     * @param takes by number
     */
    public record SubjectNow(
            NumberedSubject subject, int used, boolean submitted, Optional<Denial> refusal, List<Take> takes) {

        public int remaining() {
            return Math.max(0, subject.terms().takes().maxTakes() - used);
        }
    }

    /** The candidate's own sitting, or the officer's whose exam is still the one he tries out. */
    public Optional<Room> of(long account, String ref) {
        return sittings.of(account, ref).flatMap(this::find).filter(this::isLive);
    }

    /** The room that a take was recorded in; none once it was one of a trial that is deleted, at any moment. */
    public Optional<Room> of(Take take) {
        return sittings.byId(take.schoolId(), take.sittingId()).flatMap(this::find);
    }

    public Room of(Sitting sitting) {
        return find(sitting).orElseThrow();
    }

    private Optional<Room> find(Sitting sitting) {
        return entry(sitting).map(entry -> new Room(sitting, standings.of(entry), rules(sitting)));
    }

    private Optional<Entry> entry(Sitting sitting) {
        if (sitting.trialId().isPresent()) {
            return trials.byId(sitting.schoolId(), sitting.trialId().get()).map(Trial::entry);
        } else {
            return entries.byId(sitting.schoolId(), sitting.entryId().orElseThrow());
        }
    }

    private boolean isLive(Room room) {
        Sitting sitting = room.sitting();
        return room.standing()
                .entry()
                .trial()
                .map(trial -> trial.isLive(
                        exams.byId(sitting.schoolId(), sitting.examId()).orElseThrow()))
                .orElse(true);
    }

    /** The present formal sitting of an entry, once entered. */
    public Optional<Sitting> formal(Entry entry) {
        return sittings.active(entry.schoolId(), Sitting.activeKey(entry));
    }

    /** All subjects in order, with their takes. */
    public List<SubjectNow> subjects(Room room, Instant now) {
        Sitting sitting = room.sitting();
        List<Take> all = takes.ofSitting(sitting.schoolId(), sitting.id());
        List<SubjectNow> found = new ArrayList<>();
        for (SittingSubject subject : subjects.ofSitting(sitting.schoolId(), sitting.id())) {
            NumberedSubject terms = room.subject(subject.number()).orElseThrow();
            found.add(new SubjectNow(
                    terms,
                    subject.takes(),
                    subject.submittedAt().isPresent(),
                    room.mayOpen(subject, terms, now),
                    all.stream()
                            .filter(take -> take.subjectNumber() == subject.number())
                            .toList()));
        }
        return found;
    }

    private ExamRules rules(Sitting sitting) {
        Optional<ExamRules> entered = rulebook.of(sitting.schoolId(), sitting.examId(), sitting.ruleVersion());
        return entered.or(() -> inTrial(sitting))
                .orElseThrow(() -> new IllegalStateException("The rules of " + sitting.ref() + " are gone"));
    }

    /** A draft keeps no rules: who tries it out and still has bytes to send when they change is let finish. */
    private Optional<ExamRules> inTrial(Sitting sitting) {
        return sitting.trialId()
                .flatMap(id -> exams.byId(sitting.schoolId(), sitting.examId()))
                .map(rulebook::current);
    }
}
