package callboard.exam;

import callboard.major.Direction;
import callboard.major.Major;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How an exam is called, in the reader's language. */
@RequestScoped
public class ExamNames {

    private final Ui ui;

    @Inject
    ExamNames(Ui ui) {
        this.ui = ui;
    }

    /** Major, direction and round. */
    public String of(Exam exam) {
        return of(major(exam), exam.round());
    }

    /**
     * As {@link #of(Exam)}, where there is no exam yet. A full-width bracket is half empty: behind it a space would be a gap.
     *
     * @param major as {@link #major(Exam)} writes it
     */
    public String of(String major, Round round) {
        return ui.text("exam.name", List.of(major, round(round))).replace("） ", "）");
    }

    /** The major, with its direction in brackets. */
    public String major(Exam exam) {
        return major(exam.major(), exam.direction());
    }

    /** As {@link #major(Exam)}, where there is no exam yet. */
    public String major(Major major, Optional<Direction> direction) {
        return direction
                .map(part -> ui.text("exam.name.divided", List.of(major.name(), part.name())))
                .orElse(major.name());
    }

    public String round(Exam exam) {
        return round(exam.round());
    }

    private String round(Round round) {
        return ui.text(round.labelKey(), List.of());
    }
}
