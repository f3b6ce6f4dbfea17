package callboard.text;

import callboard.clones.ExamCopy;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts that are in force become the first versions of the clone's; earlier versions, signatures and readings stay behind. */
@RequestScoped
public class TextCopy implements ExamCopy {

    private final ExamTexts texts;
    private final Asker asker;
    private final Clock clock;

    @Inject
    TextCopy(ExamTexts texts, Asker asker, Clock clock) {
        this.texts = texts;
        this.asker = asker;
        this.clock = clock;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("text.goes", of(exams).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        Map<Long, Exam> copies = Twin.copies(twins);
        for (ExamText text : of(Twin.originals(twins))) {
            Exam copy = Objects.requireNonNull(copies.get(text.examId()));
            texts.add(new ExamText(copy, text.kind(), 1, text.draft(), asker.me(), clock.now()));
        }
    }

    private List<ExamText> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : texts
                        .latestOf(
                                exams.get(0).schoolId(),
                                exams.stream().map(Exam::id).toList())
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
