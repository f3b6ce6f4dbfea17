package callboard.subject;

import callboard.exam.Exam;
import callboard.subject.ExamRules.NumberedSubject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A subject that is still being typed, as the candidate's pages would get it. */
@RequestScoped
class SubjectPreview {

    private final Subjects subjects;
    private final GuidedSteps steps;

    @Inject
    SubjectPreview(Subjects subjects, GuidedSteps steps) {
        this.subjects = subjects;
        this.steps = steps;
    }

    /** @param subject the one that is edited; empty for a new one, which becomes the last of its exam */
    NumberedSubject of(Exam exam, Optional<Subject> subject, SubjectTerms typed) {
        List<GuidedStep> its =
                subject.map(one -> steps.ofSubject(one.schoolId(), one.id())).orElse(List.of());
        boolean guided = typed.format() == Format.GUIDED;
        return new NumberedSubject(
                subject.map(Subject::place)
                        .orElseGet(() ->
                                subjects.ofExam(exam.schoolId(), exam.id()).size() + 1),
                0,
                "",
                guided ? typed.lasting(GuidedStepService.seconds(its)) : typed,
                guided ? its.stream().map(GuidedStep::terms).toList() : List.of());
    }
}
