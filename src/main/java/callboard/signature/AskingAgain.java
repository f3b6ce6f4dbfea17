package callboard.signature;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.Readership;
import callboard.text.TextKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Tells everybody who signed or read an earlier version, and has not entered, that a new one waits for him. */
@RequestScoped
public class AskingAgain implements Readership {

    private final Readers readers;
    private final ExamTexts texts;
    private final Notices notices;
    private final ExamNames names;
    private final Clock clock;

    @Inject
    AskingAgain(Readers readers, ExamTexts texts, Notices notices, ExamNames names, Clock clock) {
        this.readers = readers;
        this.texts = texts;
        this.notices = notices;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public long asked(Exam exam, TextKind kind) {
        return readers.countCounting(exam.schoolId(), exam.id(), kind.isSigned(), oldest(exam, kind));
    }

    @Override
    public void askAgain(Exam exam, ExamText text) {
        TextKind kind = text.kind();
        String key = "signature.again." + kind.word();
        for (Entry entry : readers.counting(exam.schoolId(), exam.id(), kind.isSigned(), earlier(exam, text))) {
            notices.tell(
                    entry.accountId(),
                    Message.of(key + ".title", key, names.of(exam), text.number())
                            .to(entry.accountId())
                            .ofSchool(exam.schoolId())
                            .leadingTo("/entries/" + entry.ref() + "/" + kind.word())
                            .once("text-again:" + text.ref() + ":" + entry.ref()));
        }
        readers.wake(exam.schoolId(), exam.id(), clock.now());
    }

    private int oldest(Exam exam, TextKind kind) {
        return texts.oldestThatCounts(exam.schoolId(), exam.id(), kind);
    }

    /** What counted before this version. */
    private int earlier(Exam exam, ExamText text) {
        return texts.ofExam(exam.schoolId(), exam.id(), text.kind()).stream()
                .filter(version -> version.number() < text.number() && version.signAgain())
                .mapToInt(ExamText::number)
                .max()
                .orElse(0);
    }
}
