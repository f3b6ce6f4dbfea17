package callboard.prompt;

import callboard.clones.ExamCopy;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prompts come along with their subjects, sealed anew and never drawn. A formal prompt that somebody has drawn is out in the
 * world: it stays behind, as do retired ones, and the page says how many.
 */
@RequestScoped
public class PromptCopy implements ExamCopy {

    private final Subjects subjects;
    private final Prompts prompts;
    private final PromptSeal seal;
    private final PromptFiles files;
    private final Clock clock;

    @Inject
    PromptCopy(Subjects subjects, Prompts prompts, PromptSeal seal, PromptFiles files, Clock clock) {
        this.subjects = subjects;
        this.prompts = prompts;
        this.seal = seal;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("prompt.goes", count(exams, true));
    }

    @Override
    public Goes stays(List<Exam> exams) {
        return new Goes("prompt.stays", count(exams, false));
    }

    /** After the subjects. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        List<Subject> originals = of(Twin.originals(twins));
        Map<Long, Subject> copies = copies(twins, originals);
        List<Prompt> fresh = new ArrayList<>();
        for (Prompt prompt : prompts(originals)) {
            if (comesAlong(prompt)) {
                fresh.add(copy(prompt, Objects.requireNonNull(copies.get(prompt.subjectId()))));
            }
        }
        prompts.addAll(fresh);
    }

    static boolean comesAlong(Prompt prompt) {
        return !prompt.isRetired() && (prompt.pool() == Pool.MOCK || !prompt.isDrawn());
    }

    private long count(List<Exam> exams, boolean along) {
        return prompts(of(exams)).stream()
                .filter(prompt -> comesAlong(prompt) == along)
                .count();
    }

    private Prompt copy(Prompt prompt, Subject subject) {
        String ref = Prompt.freshRef();
        Prompt.Content content = new Prompt.Content(
                prompt.kind(), seal.seal(ref, seal.open(prompt)), prompt.digest(), files.again(prompt.file()));
        return new Prompt(subject, prompt.pool(), ref, prompt.place(), content, clock.now());
    }

    /** The copies of subjects by the ids of their originals: a copy stands at the same place of the other exam. */
    private Map<Long, Subject> copies(List<Twin> twins, List<Subject> originals) {
        Map<Long, Exam> exams = Twin.copies(twins);
        Map<String, Subject> byPlace = of(twins.stream().map(Twin::copy).toList()).stream()
                .collect(Collectors.toMap(PromptCopy::at, Function.identity()));
        return originals.stream()
                .collect(Collectors.toMap(
                        Subject::id,
                        subject -> Objects.requireNonNull(
                                byPlace.get(Objects.requireNonNull(exams.get(subject.examId()))
                                                .id() + ":" + subject.place()))));
    }

    private static String at(Subject subject) {
        return subject.examId() + ":" + subject.place();
    }

    private List<Subject> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : subjects.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }

    private List<Prompt> prompts(List<Subject> of) {
        return of.isEmpty()
                ? List.of()
                : prompts.ofSubjects(
                        of.get(0).schoolId(), of.stream().map(Subject::id).toList());
    }
}
