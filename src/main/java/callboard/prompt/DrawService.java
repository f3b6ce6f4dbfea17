package callboard.prompt;

import callboard.config.Clock;
import callboard.rules.Verdict;
import callboard.subject.ExamRules.NumberedSubject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws prompts for candidates: once for each occasion, recorded with its seed, counted in the same transaction. */
@RequestScoped
public class DrawService {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final PromptDraws draws;
    private final Prompts prompts;
    private final PromptSeal seal;
    private final PromptFiles files;
    private final Clock clock;

    @Inject
    DrawService(PromptDraws draws, Prompts prompts, PromptSeal seal, PromptFiles files, Clock clock) {
        this.draws = draws;
        this.prompts = prompts;
        this.seal = seal;
        this.files = files;
        this.clock = clock;
    }

    /** A prompt as its candidate gets it. @param type media type of its picture or sound; empty where there is none */
    public record Given(String ref, PromptKind kind, String text, String type) {}

    /**
     * What was drawn on this occasion; drawn now if it is the first time anybody asks, whoever asks at once. The subject says how
     * many.
     *
     * @param occasion names what draws, at most 60 characters: the ref of a sitting, for a mock with the number of the try
     * @throws callboard.rules.Refused if the pool holds fewer prompts than are to be drawn
     */
    @Transactional
    public List<Given> draw(long schoolId, NumberedSubject subject, Pool pool, String occasion) {
        String key = PromptDraw.key(subject.ref(), occasion);
        if (draws.of(schoolId, key).isEmpty()) {
            drawNow(schoolId, subject, pool, key);
        }
        return given(schoolId, subject, draws.of(schoolId, key).orElseThrow());
    }

    /** The picture or sound of a prompt that was drawn on this occasion; empty for any other. */
    public Optional<byte[]> file(long schoolId, NumberedSubject subject, String occasion, String promptRef) {
        return draws.of(schoolId, PromptDraw.key(subject.ref(), occasion)).stream()
                .flatMap(draw -> prompts.byIds(schoolId, subject.id(), draw.ids()).stream())
                .filter(prompt ->
                        prompt.ref().equals(promptRef) && prompt.kind().hasFile())
                .map(prompt -> files.open(prompt.file().key()))
                .findFirst();
    }

    /** Whoever is second here waits for the first and finds his draw. Counted lowest id first, so that two draws never wait for each other. */
    private void drawNow(long schoolId, NumberedSubject subject, Pool pool, String key) {
        List<Long> drawable = prompts.drawable(schoolId, subject.id(), pool);
        int count = subject.terms().prompting().draws();
        if (drawable.size() < count) {
            Verdict.refused("prompt.pool-short").orRefuse();
        }
        long seed = CHANCE.nextLong();
        List<Long> drawn = Lottery.draw(drawable, count, seed);
        if (draws.begin(key, schoolId, subject.id(), pool, seed, PromptDraw.written(drawn), clock.now()) == 1) {
            drawn.stream().sorted().forEach(id -> prompts.expose(schoolId, subject.id(), id));
        }
    }

    private List<Given> given(long schoolId, NumberedSubject subject, PromptDraw draw) {
        Map<Long, Prompt> byId = prompts.byIds(schoolId, subject.id(), draw.ids()).stream()
                .collect(Collectors.toMap(Prompt::id, Function.identity()));
        return byId.values().stream()
                .sorted(Comparator.comparingInt(prompt -> draw.ids().indexOf(prompt.id())))
                .map(prompt -> new Given(
                        prompt.ref(),
                        prompt.kind(),
                        seal.open(prompt),
                        prompt.file().type()))
                .toList();
    }
}
