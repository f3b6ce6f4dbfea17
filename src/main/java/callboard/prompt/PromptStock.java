package callboard.prompt;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.exam.DeskExam;
import callboard.exam.Exams;
import callboard.subject.Format;
import callboard.subject.PromptPools;
import callboard.subject.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells the subject's page how much there is to draw, and who may see it where it lies. */
@RequestScoped
public class PromptStock implements PromptPools {

    private final Prompts prompts;
    private final Exams exams;
    private final DeskExam deskExam;
    private final Permissions permissions;

    @Inject
    PromptStock(Prompts prompts, Exams exams, DeskExam deskExam, Permissions permissions) {
        this.prompts = prompts;
        this.exams = exams;
        this.deskExam = deskExam;
        this.permissions = permissions;
    }

    @Override
    public Optional<Stock> of(Subject subject) {
        if (subject.terms().format() != Format.PROMPTED) {
            return Optional.empty();
        }
        List<Prompts.Count> counts = prompts.counts(subject.schoolId(), List.of(subject.id()));
        return Optional.of(new Stock(
                Stand.of(counts, Pool.FORMAL).usable(),
                Stand.of(counts, Pool.MOCK).usable(),
                href(subject)));
    }

    private String href(Subject subject) {
        return maySee(subject.schoolId())
                ? exams.byId(subject.schoolId(), subject.examId())
                        .map(exam -> deskExam.href(exam, "subjects/" + subject.ref() + "/prompts"))
                        .orElse("")
                : "";
    }

    private boolean maySee(long school) {
        return permissions.has(Role.OFFICER, school) || permissions.has(Role.AUDITOR, school);
    }
}
