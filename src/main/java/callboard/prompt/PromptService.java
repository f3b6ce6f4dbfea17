package callboard.prompt;

import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.major.Step;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import callboard.subject.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The officer's acts on prompts. Each holds the exam first, so that the pools of an exam change one after the other, and nobody
 * enters it meanwhile; then it asks its policy about the exam as it is now. The unique key of the table has the last word.
 */
@RequestScoped
public class PromptService {

    private final Prompts prompts;
    private final PromptSeal seal;
    private final PromptFiles files;
    private final PromptTrail trail;
    private final Exams exams;
    private final Asker asker;
    private final Clock clock;

    @Inject
    PromptService(
            Prompts prompts,
            PromptSeal seal,
            PromptFiles files,
            PromptTrail trail,
            Exams exams,
            Asker asker,
            Clock clock) {
        this.prompts = prompts;
        this.seal = seal;
        this.files = files;
        this.trail = trail;
        this.exams = exams;
        this.asker = asker;
        this.clock = clock;
    }

    /** Adds it as the last of its pool; refused where the same prompt stands already, with the place where. */
    @Transactional
    public Verdict add(Exam exam, Subject subject, Pool pool, Draft draft) {
        PromptPolicy.mayWrite(hold(exam)).orRefuse();
        Stand stand = Stand.of(prompts.counts(subject.schoolId(), List.of(subject.id())), pool);
        String digest = seal.digest(draft);
        Verdict may = stand.mayTake(1).and(mayStand(subject, digest, Optional.empty()));
        if (may.isAllowed()) {
            Prompt prompt = fresh(subject, pool, stand.last() + 1, draft);
            prompts.add(prompt);
            trail.added(subject, prompt, draft.text());
        }
        return may;
    }

    /** Adds many texts at once that {@code ImportReview} has found to be new. */
    @Transactional
    public void addAll(Exam exam, Subject subject, Pool pool, List<String> texts) {
        PromptPolicy.mayWrite(hold(exam)).orRefuse();
        Stand stand = Stand.of(prompts.counts(subject.schoolId(), List.of(subject.id())), pool);
        stand.mayTake(texts.size()).orRefuse();
        int place = stand.last();
        List<Prompt> all = new ArrayList<>();
        for (String text : texts) {
            all.add(fresh(subject, pool, ++place, Draft.text(text)));
        }
        prompts.addAll(all);
    }

    /** Gives it other words; refused where they stand already. */
    @Transactional
    public Verdict change(Exam exam, Subject subject, Prompt prompt, String text) {
        Exam now = hold(exam);
        PromptPolicy.mayChange(now, prompt).orRefuse();
        undrawn(subject, prompt);
        String before = seal.open(prompt);
        String digest = prompt.kind().hasFile() ? prompt.digest() : seal.digest(Draft.text(text));
        Verdict may = mayStand(subject, digest, Optional.of(prompt));
        if (may.isAllowed()) {
            String mark = prompt.digest();
            prompt.say(seal.seal(prompt.ref(), text), digest);
            prompts.save(prompt);
            trail.changed(subject, prompt, new PromptTrail.Words(before, mark), text);
        }
        return may;
    }

    /** Changes places with its neighbour; at the end of the list it stays. */
    @Transactional
    public void move(Exam exam, Subject subject, Prompt prompt, Step step) {
        PromptPolicy.mayWrite(hold(exam)).orRefuse();
        List<Prompt> pool = prompts.usable(subject.schoolId(), subject.id(), prompt.pool());
        int from = pool.stream().map(Prompt::id).toList().indexOf(prompt.id());
        int to = from + step.places();
        if (from >= 0 && to >= 0 && to < pool.size()) {
            Prompt mine = pool.get(from);
            Prompt other = pool.get(to);
            int place = mine.place();
            mine.moveTo(other.place());
            other.moveTo(place);
            prompts.save(mine);
            prompts.save(other);
            trail.moved(subject, mine, place);
        }
    }

    /** Removes it with its file; whoever calls removes the file once this stands. */
    @Transactional
    public void remove(Exam exam, Subject subject, Prompt prompt) {
        PromptPolicy.mayRemove(hold(exam), prompt).orRefuse();
        undrawn(subject, prompt);
        String text = seal.open(prompt);
        prompts.remove(prompt.schoolId(), prompt.id());
        trail.removed(subject, prompt, text);
    }

    /** Nobody draws it any more; whoever has it keeps it. */
    @Transactional
    public void retire(Exam exam, Subject subject, Prompt prompt) {
        Exam now = hold(exam);
        Stand stand = Stand.of(prompts.counts(subject.schoolId(), List.of(subject.id())), prompt.pool());
        int draws = subject.terms().prompting().draws();
        PromptPolicy.mayRetire(now, prompt, stand.usable(), draws).orRefuse();
        prompt.retire(asker.me().name(), clock.now());
        prompts.save(prompt);
        trail.record("prompt.act.retired", subject, prompt);
    }

    /** It can be drawn again. */
    @Transactional
    public void bringBack(Exam exam, Subject subject, Prompt prompt) {
        PromptPolicy.mayReturn(hold(exam), prompt).orRefuse();
        prompt.bringBack();
        prompts.save(prompt);
        trail.record("prompt.act.returned", subject, prompt);
    }

    /** The exam as it is now and stays until the transaction ends. */
    public Exam hold(Exam exam) {
        prompts.hold(exam.schoolId(), exam.id());
        return exams.byId(exam.schoolId(), exam.id()).orElse(exam);
    }

    private Prompt fresh(Subject subject, Pool pool, int place, Draft draft) {
        String ref = Prompt.freshRef();
        Prompt.PromptFile file = draft.file().map(files::keep).orElse(Prompt.PromptFile.NONE);
        Prompt.Content content =
                new Prompt.Content(draft.kind(), seal.seal(ref, draft.text()), seal.digest(draft), file);
        return new Prompt(subject, pool, ref, place, content, clock.now());
    }

    /** Nobody draws it from here on until the transaction ends. */
    private void undrawn(Subject subject, Prompt prompt) {
        if (prompts.holdUndrawn(prompt.schoolId(), prompt.id()) == 0) {
            int drawn = prompts.byRef(subject.schoolId(), subject.id(), prompt.ref())
                    .map(Prompt::drawn)
                    .orElse(prompt.drawn());
            Verdict.refused("prompt.is-drawn", drawn).orRefuse();
        }
    }

    private Verdict mayStand(Subject subject, String digest, Optional<Prompt> own) {
        return prompts.byDigest(subject.schoolId(), subject.id(), digest)
                .filter(standing -> own.isEmpty() || own.get().id() != standing.id())
                .map(standing -> Verdict.refused(Stand.key(standing), standing.place()))
                .orElseGet(Verdict::allowed);
    }
}
