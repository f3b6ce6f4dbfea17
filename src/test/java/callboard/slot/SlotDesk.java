package callboard.slot;

import callboard.PageForm;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;

/** What an officer does with the sessions of an exam, through his pages. */
final class SlotDesk {

    private SlotDesk() {}

    static Exam booking(ExamStage.Desk desk) {
        Exam exam = desk.complete();
        desk.officer()
                .get(desk.path(exam) + "/edit")
                .form(desk.path(exam))
                .fill("booking", "true")
                .submit()
                .hasStatus(303);
        return desk.read(exam);
    }

    static void limit(ExamStage.Desk desk, Exam exam, String minutes) {
        desk.officer()
                .get(desk.path(exam) + "/edit")
                .form(desk.path(exam))
                .fill("limitMinutes", minutes)
                .submit()
                .hasStatus(303);
    }

    /** Every half hour from 9 to 17, 40 seats, not from 12 to 13, on both days. */
    static PageForm series(ExamStage.Desk desk, Exam exam) {
        String series = desk.path(exam) + "/slots/series";
        return desk.officer()
                .get(series)
                .form(series)
                .fill("every", "30")
                .fill("from", "09:00")
                .fill("to", "17:00")
                .fill("capacity", "40");
    }

    static PageForm one(ExamStage.Desk desk, Exam exam, String opens, String closes) {
        String home = desk.path(exam) + "/slots";
        return desk.officer()
                .get(home + "/new")
                .form(home)
                .fill("opensAt", opens)
                .fill("closesAt", closes)
                .fill("capacity", "40");
    }

    static PageForm change(ExamStage.Desk desk, Exam exam, String opens, String closes) {
        String its = desk.path(exam) + "/slots/" + slots(desk, exam).get(0).ref();
        return desk.officer()
                .get(its + "/edit")
                .form(its)
                .fill("opensAt", opens)
                .fill("closesAt", closes)
                .fill("bookUntil", opens);
    }

    static List<Slot> slots(ExamStage.Desk desk, Exam exam) {
        return desk.product().ask(() -> desk.product().bean(Slots.class).ofExam(exam.schoolId(), exam.id()));
    }
}
