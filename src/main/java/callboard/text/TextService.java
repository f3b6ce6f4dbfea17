package callboard.text;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamPolicy;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes new versions of texts. */
@RequestScoped
public class TextService {

    private final ExamTexts texts;
    private final Readership readership;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    TextService(ExamTexts texts, Readership readership, ExamNames names, Trail trail, Asker asker, Clock clock) {
        this.texts = texts;
        this.readership = readership;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * Puts a new version in force and asks for it again where that was decided. Saying again what is already in force writes
     * nothing, so that a double click is harmless. The trail keeps versions and lengths: the words stay in the versions.
     *
     * @throws jakarta.data.exceptions.DataException where a colleague wrote the same version number in this moment
     */
    @Transactional
    public ExamText write(Exam exam, TextKind kind, ExamText.Draft draft) {
        return write(exam, kind, texts.latest(exam.schoolId(), exam.id(), kind), draft);
    }

    /** The same, upon the version the officer started from (0 for none); nothing where another one is in force by now. */
    @Transactional
    public Optional<ExamText> write(Exam exam, TextKind kind, int base, ExamText.Draft draft) {
        Optional<ExamText> latest = texts.latest(exam.schoolId(), exam.id(), kind);
        boolean stands = latest.map(ExamText::number).orElse(0) == base;
        return stands ? Optional.of(write(exam, kind, latest, draft)) : Optional.empty();
    }

    private ExamText write(Exam exam, TextKind kind, Optional<ExamText> latest, ExamText.Draft draft) {
        ExamPolicy.mayEditTexts(exam).orRefuse();
        if (latest.filter(text -> text.says(draft)).isPresent()) {
            return latest.orElseThrow();
        }
        int number = latest.map(ExamText::number).orElse(0) + 1;
        ExamText text = new ExamText(exam, kind, number, draft, asker.me(), clock.now());
        long asked = kind.isWitnessed() && text.signAgain() ? readership.asked(exam, kind) : 0;
        texts.add(text);
        if (asked > 0) {
            readership.askAgain(exam, text);
        }
        trail.record(told(exam, latest, text).with("text.asked", asked));
        return text;
    }

    private Act told(Exam exam, Optional<ExamText> before, ExamText text) {
        return Act.of("text.act." + text.kind().word(), text.ref())
                .named(names.of(exam))
                .inSchool(exam.schoolId())
                .with("text.number", text.number() - 1, text.number())
                .withChanged("text.title", before.map(ExamText::title).orElse(""), text.title())
                .with(
                        "text.length",
                        before.map(old -> old.prose().length()).orElse(0),
                        text.prose().length())
                .withChanged(
                        "text.read-seconds", before.map(ExamText::readSeconds).orElse(0), text.readSeconds())
                .with("text.digest", text.digest())
                .with("text.again", text.signAgain());
    }
}
