package callboard.cue;

import callboard.Page;
import callboard.Product;
import callboard.Upload;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.subject.Format;
import callboard.subject.GuidedStep;
import callboard.subject.GuidedSteps;
import callboard.subject.Subject;
import callboard.subject.SubjectCopy;
import java.util.List;
import java.util.Optional;

/** Guided steps and their cues as officers make them through their pages. */
final class CueStage {

    private final Product product;
    private final ExamStage exams;

    CueStage(Product product) {
        this.product = product;
        this.exams = new ExamStage(product);
    }

    ExamStage exams() {
        return exams;
    }

    /** The step of an exam that lacks nothing else, at a school of its own. */
    Place place(String code) {
        ExamStage.Desk desk = exams.desk(code);
        Exam exam = desk.complete();
        String path = desk.path(exam);
        desk.officer()
                .get(path + "/subjects/new?format=GUIDED")
                .form(path + "/subjects")
                .fill("name", "形体展示")
                .submit()
                .hasStatus(303);
        String its = path + "/subjects/" + desk.subjects(exam).get(1).ref();
        desk.officer()
                .get(its)
                .form(its + "/steps")
                .fill("instruction", "正面站立")
                .fill("seconds", "10")
                .submit()
                .hasStatus(303);
        return of(desk, exam);
    }

    private Place of(ExamStage.Desk desk, Exam exam) {
        Subject subject = desk.subjects(exam).stream()
                .filter(one -> one.terms().format() == Format.GUIDED)
                .findFirst()
                .orElseThrow();
        GuidedStep step = product.ask(() -> product.bean(GuidedSteps.class)
                .ofSubject(subject.schoolId(), subject.id())
                .get(0));
        return new Place(this, desk, exam, subject, step);
    }

    /** A step of ten seconds of a guided subject, and the page of its cue. */
    record Place(CueStage stage, ExamStage.Desk desk, Exam exam, Subject subject, GuidedStep step) {

        String subjectPage() {
            return desk.path(exam) + "/subjects/" + subject.ref();
        }

        String stepPage() {
            return subjectPage() + "/steps/" + step.ref();
        }

        String page() {
            return stepPage() + "/cue";
        }

        Page checklist() {
            return desk.officer().get(desk.path(exam) + "/checklist");
        }

        void lasts(String seconds) {
            desk.officer()
                    .get(stepPage() + "/edit")
                    .form(stepPage())
                    .fill("seconds", seconds)
                    .submit()
                    .hasStatus(303);
        }

        Optional<StepCue> kept() {
            return stage.product.ask(() -> stage.product.bean(StepCues.class).ofStep(step.schoolId(), step.id()));
        }

        Place cloned() {
            desk.officer()
                    .get(desk.path() + "/new")
                    .form(desk.path())
                    .fill("target", exam.major().ref())
                    .fill("round", "SECOND")
                    .submit()
                    .hasStatus(303);
            Exam second = desk.exams().get(1);
            stage.product.act(() -> {
                var twins = List.of(new Twin(desk.read(exam), second));
                stage.product.bean(SubjectCopy.class).copy(twins, new Shift(7));
                stage.product.bean(CueCopy.class).copy(twins, new Shift(7));
            });
            return stage.of(desk, second);
        }

        Page upload(String name, byte[] bytes) {
            return desk.officer()
                    .get(page())
                    .form(page())
                    .upload(new Upload("sound", name, "audio/mpeg", bytes))
                    .submit();
        }

        int audible(String page) {
            return desk.officer().get(page).select("audio[src]").size();
        }
    }
}
