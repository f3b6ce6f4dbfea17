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

/** Puts an entry beside what its exam asks for, and saves it with the state that follows. */
@ApplicationScoped
public class Standings {

    private final Entries entries;
    private final Exams exams;
    private final ExamRulebook rulebook;
    private final ExamTexts texts;
    private final Slots slots;

    @Inject
    Standings(Entries entries, Exams exams, ExamRulebook rulebook, ExamTexts texts, Slots slots) {
        this.entries = entries;
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

    /** Saves a changed entry and writes down the state that its facts have now. */
    @Transactional
    public void save(Entry entry, Instant now) {
        of(entry).settle(now);
        entries.save(entry);
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
