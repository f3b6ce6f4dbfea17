package callboard.text;

import callboard.PageForm;
import callboard.Product;
import callboard.exam.Exam;
import callboard.exam.ExamStage;

/** Writes the texts of an exam through their pages, and reads what is in force. */
record TextStage(Product product) {

    PageForm form(ExamStage.Desk desk, Exam exam) {
        return form(desk, exam, "pledge");
    }

    PageForm form(ExamStage.Desk desk, Exam exam, String kind) {
        String path = desk.path(exam) + "/" + kind;
        return desk.officer().get(path + "/new").form(path);
    }

    void write(ExamStage.Desk desk, Exam exam, String body, String again) {
        PageForm form = form(desk, exam).fill("body", body);
        if (!again.isEmpty()) {
            form.fill("again", again);
        }
        form.submit().redirectsTo(desk.path(exam) + "/pledge");
    }

    ExamText latest(Exam exam, TextKind kind) {
        return product.ask(() -> product.bean(ExamTexts.class)
                .latest(exam.schoolId(), exam.id(), kind)
                .orElseThrow());
    }

    int oldestThatCounts(Exam exam) {
        return product.ask(
                () -> product.bean(ExamTexts.class).oldestThatCounts(exam.schoolId(), exam.id(), TextKind.PLEDGE));
    }
}
