package callboard.pledge;

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

/** The pledge that is in force becomes the first version of the clone's; earlier versions and signatures stay behind. */
@RequestScoped
public class PledgeCopy implements ExamCopy {

    private final PledgeTexts texts;
    private final Asker asker;
    private final Clock clock;

    @Inject
    PledgeCopy(PledgeTexts texts, Asker asker, Clock clock) {
        this.texts = texts;
        this.asker = asker;
        this.clock = clock;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("pledge.goes", of(exams).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        Map<Long, Exam> copies = Twin.copies(twins);
        for (PledgeText text : of(Twin.originals(twins))) {
            Exam copy = Objects.requireNonNull(copies.get(text.examId()));
            PledgeText.Draft draft = new PledgeText.Draft(text.title(), text.body(), true);
            texts.add(new PledgeText(copy, 1, draft, asker.me(), clock.now()));
        }
    }

    private List<PledgeText> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : texts.latestOf(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }
}
