package callboard.pool;

import callboard.prompt.FormalReading;
import callboard.prompt.Pool;
import callboard.prompt.Prompt;
import callboard.prompt.PromptKind;
import callboard.prompt.PromptSeal;
import callboard.prompt.Prompts;
import callboard.prompt.Sameness;
import callboard.prompt.Stand;
import callboard.subject.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a list. What prompts say is sealed, so that they are searched here and not by the database: a pool has a bound, and is
 * read by one statement however long it is.
 */
@RequestScoped
public class PoolList {

    private static final int PAGE = 50;

    private final Prompts prompts;
    private final PromptSeal seal;
    private final FormalReading reading;
    private final Models models;

    @Inject
    PoolList(Prompts prompts, PromptSeal seal, FormalReading reading, Models models) {
        this.prompts = prompts;
        this.seal = seal;
        this.reading = reading;
        this.models = models;
    }

    /** A prompt with its words; first and last of what can be put in order. */
    public record Line(Prompt prompt, String text, boolean first, boolean last) {}

    /** A pool as a chip: where it leads, how many it holds. */
    public record Chip(String view, String icon, long count, boolean current) {}

    /** Where in the list this page is; addresses are null where there is none. */
    public record Pages(
            int from,
            int to,
            int total,
            @Nullable String previous,
            @Nullable String next) {}

    void show(DeskPool.Place place, PoolQuery query) {
        Subject subject = place.subject();
        List<Prompts.Count> counts = prompts.counts(subject.schoolId(), List.of(subject.id()));
        Stand formal = Stand.of(counts, Pool.FORMAL);
        Stand mock = Stand.of(counts, Pool.MOCK);
        models.put("formal", formal);
        models.put("mock", mock);
        models.put("stand", query.pool() == Pool.MOCK ? mock : formal);
        models.put("chips", chips(formal, mock, query));
        models.put("query", query);
        models.put("kinds", PromptKind.values());
        List<Line> found = found(subject, query);
        int from = Math.min((query.number() - 1) * PAGE, Math.max(0, (found.size() - 1) / PAGE * PAGE));
        int to = Math.min(found.size(), from + PAGE);
        models.put("lines", found.subList(from, to));
        models.put("pages", pages(place, query, new Pages(from + 1, to, found.size(), null, null)));
    }

    private static List<Chip> chips(Stand formal, Stand mock, PoolQuery query) {
        String view = query.getView();
        return List.of(
                new Chip("FORMAL", "lock", formal.usable(), view.equals("FORMAL")),
                new Chip("MOCK", "school", mock.usable(), view.equals("MOCK")),
                new Chip("RETIRED", "archive", formal.retired() + mock.retired(), view.equals("RETIRED")));
    }

    private static Pages pages(DeskPool.Place place, PoolQuery query, Pages here) {
        int number = (here.from() - 1) / PAGE + 1;
        return new Pages(
                here.from(),
                here.to(),
                here.total(),
                number > 1 ? query.at(place.home(), number - 1) : null,
                here.to() < here.total() ? query.at(place.home(), number + 1) : null);
    }

    private List<Line> found(Subject subject, PoolQuery query) {
        List<Prompt> all = query.isRetired()
                ? prompts.retired(subject.schoolId(), subject.id())
                : prompts.usable(subject.schoolId(), subject.id(), query.pool());
        if (all.stream().anyMatch(prompt -> prompt.pool() == Pool.FORMAL)) {
            reading.note(subject);
        }
        List<Line> lines = all.stream()
                .map(prompt -> new Line(
                        prompt,
                        seal.open(prompt),
                        prompt.id() == all.get(0).id(),
                        prompt.id() == all.get(all.size() - 1).id()))
                .filter(line -> matches(line, query))
                .toList();
        return query.isByDraws() ? lines.stream().sorted(BY_DRAWS).toList() : lines;
    }

    private static final Comparator<Line> BY_DRAWS =
            Comparator.comparingInt((Line line) -> -line.prompt().drawn());

    /** A number finds its place; anything else what is said. */
    private static boolean matches(Line line, PoolQuery query) {
        String wanted = query.getQuery();
        boolean kind = query.getKind().isEmpty() || line.prompt().kind().name().equals(query.getKind());
        boolean text = wanted.isEmpty()
                || String.valueOf(line.prompt().place()).equals(wanted)
                || line.text().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))
                || (Sameness.of(wanted).length() > 6
                        && Sameness.of(line.text()).contains(Sameness.of(wanted).substring(5)));
        return kind && text;
    }
}
