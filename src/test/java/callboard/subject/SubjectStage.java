package callboard.subject;

import callboard.PageForm;
import callboard.Product;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import java.util.Map;

/** Subjects as the officer makes them through his pages. */
final class SubjectStage {

    private final Product product;
    private final ExamStage exams;
    private final String codes;
    private int desks;

    /** @param codes what the codes of its schools begin with */
    SubjectStage(Product product, String codes) {
        this.product = product;
        this.exams = new ExamStage(product);
        this.codes = codes;
    }

    ExamStage exams() {
        return exams;
    }

    /** A desk of a school of its own. */
    ExamStage.Desk desk() {
        desks++;
        return exams.desk(codes + desks);
    }

    static String path(ExamStage.Desk desk, Exam exam, Subject subject) {
        return desk.path(exam) + "/subjects/" + subject.ref();
    }

    static PageForm blank(ExamStage.Desk desk, Exam exam, Format format) {
        return desk.officer()
                .get(desk.path(exam) + "/subjects/new?format=" + format)
                .form(desk.path(exam) + "/subjects");
    }

    static Subject guided(ExamStage.Desk desk, Exam exam) {
        blank(desk, exam, Format.GUIDED).fill("name", "形体展示").submit().hasStatus(303);
        return desk.subjects(exam).get(0);
    }

    static void step(ExamStage.Desk desk, String path, String instruction, String seconds) {
        desk.officer()
                .get(path)
                .form(path + "/steps")
                .fill("instruction", instruction)
                .fill("seconds", seconds)
                .submit()
                .redirectsTo(path);
    }

    List<GuidedStep> steps(Subject subject) {
        return product.ask(() -> product.bean(GuidedSteps.class).ofSubject(subject.schoolId(), subject.id()));
    }

    static Map<String, String> token(ExamStage.Desk desk, String page) {
        return Map.of(
                "_csrf", desk.officer().get(page).select("[name=_csrf]").first().val());
    }
}
