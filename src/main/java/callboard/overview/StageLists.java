package callboard.overview;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The list behind each number of the funnel. */
@RequestScoped
class StageLists {

    private final DeskSchool desk;
    private final DeskExam deskExam;

    @Inject
    StageLists(DeskSchool desk, DeskExam deskExam) {
        this.desk = desk;
        this.deskExam = deskExam;
    }

    String href(Exam exam, FunnelStage stage) {
        return switch (stage) {
            case ROSTER, CERTIFIED -> desk.href("roster?major=" + choice(exam));
            case APPLIED -> desk.href("candidates?exam=" + exam.ref());
            case SCREENED -> deskExam.href(exam, "screening");
            case JUDGED -> deskExam.href(exam, "judging");
            case PUBLISHED -> desk.href("publications");
            default ->
                desk.href("candidates?exam=" + exam.ref() + "&view="
                        + stage.name().toLowerCase(Locale.ROOT));
        };
    }

    /** As the roster's filter names a major, or the one direction of it. */
    private static String choice(Exam exam) {
        return exam.major().id()
                + exam.direction().map(direction -> "%2F" + direction.id()).orElse("");
    }
}
