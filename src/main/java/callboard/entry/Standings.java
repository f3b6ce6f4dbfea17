package callboard.entry;

import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.slot.Slots;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Puts an entry beside what its exam asks for, and saves it with the state that follows. */
@ApplicationScoped
public class Standings {

    private final Entries entries;
    private final Trials trials;
    private final Exams exams;
    private final ExamRulebook rulebook;
    private final ExamTexts texts;
    private final Slots slots;

    @Inject
    Standings(Entries entries, Trials trials, Exams exams, ExamRulebook rulebook, ExamTexts texts, Slots slots) {
        this.entries = entries;
        this.trials = trials;
        this.exams = exams;
        this.rulebook = rulebook;
        this.texts = texts;
        this.slots = slots;
    }

    /** What an opened exam asks for now. */
    public EntryTerms terms(Exam exam) {
        return terms(rulebook.current(exam));
    }

    /** Who is inside, or was, keeps the rules he entered with. */
    public Standing of(Entry entry) {
        return new Standing(entry, terms(rules(entry)));
    }

    private EntryTerms terms(ExamRules rules) {
        return EntryTerms.of(
                rules.times(),
                rules.room(),
                new EntryTerms.Texts(oldest(rules, TextKind.PLEDGE), oldest(rules, TextKind.NOTICE)),
                rules.room().booking() ? slots.span(rules.schoolId(), rules.examId()) : Slots.Span.NONE);
    }

    private int oldest(ExamRules rules, TextKind kind) {
        return texts.oldestThatCounts(rules.schoolId(), rules.examId(), kind);
    }

    /** The entry as it is now, read anew; that of a trial from its trial, which may be deleted meanwhile. */
    public Optional<Entry> again(Entry entry) {
        return entry.trial()
                .map(trial -> trials.byId(trial.schoolId(), trial.id()).map(Trial::entry))
                .orElseGet(() -> entries.byId(entry.schoolId(), entry.id()));
    }

    /** Saves a changed entry and writes down the state that its facts have now; a trial keeps only the facts. */
    @Transactional
    public void save(Entry entry, Instant now) {
        if (entry.trial().isPresent()) {
            trials.save(entry.trial().get());
        } else {
            of(entry).settle(now);
            entries.save(entry);
        }
    }

    private ExamRules rules(Entry entry) {
        int version = entry.room().ruleVersion();
        return version == 0
                ? current(entry)
                : rulebook.of(entry.schoolId(), entry.examId(), version).orElseGet(() -> current(entry));
    }

    private ExamRules current(Entry entry) {
        return rulebook.current(exams.byId(entry.schoolId(), entry.examId()).orElseThrow());
    }
}
