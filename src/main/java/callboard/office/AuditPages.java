package callboard.office;

import callboard.audit.Act;
import callboard.audit.AuditRow;
import callboard.audit.AuditRows;
import callboard.audit.Inspections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one page of the trail together, the same for a school and for the platform. */
@RequestScoped
class AuditPages {

    private static final int SIZE = 50;

    private final AuditRows rows;
    private final Inspections inspections;
    private final AuditWords words;
    private final Models models;

    @Inject
    AuditPages(AuditRows rows, Inspections inspections, AuditWords words, Models models) {
        this.rows = rows;
        this.inspections = inspections;
        this.words = words;
        this.models = models;
    }

    /** One act as the page shows it. */
    record Line(
            Instant at,
            String who,
            String act,
            String object,
            List<Act.Change> changes,
            String reason,
            String digest,
            String shortDigest) {}

    /** A choice of a filter. */
    record Choice(String value, String text) {}

    /** Where the page stands among all. */
    record Place(@Nullable String next, boolean first, long total) {}

    void put(long school, AuditFilter filter) {
        List<AuditRow> found = page(school, filter);
        List<AuditRow> shown = found.subList(0, Math.min(SIZE, found.size()));
        String next = found.size() > SIZE ? filter.after(shown.get(SIZE - 1).ref()) : null;
        models.put("filter", filter);
        models.put("lines", shown.stream().map(this::line).toList());
        models.put("place", new Place(next, filter.before.isEmpty(), rows.count(school)));
        models.put("actors", actors(school));
        models.put("kinds", kinds(school));
        models.put("inspection", inspections.last().orElse(null));
    }

    private List<AuditRow> page(long school, AuditFilter filter) {
        Optional<AuditRow> last = filter.before.isEmpty() ? Optional.empty() : rows.byRef(school, filter.before);
        Instant until = last.map(AuditRow::actedAt)
                .filter(at -> at.isBefore(filter.until()))
                .orElse(filter.until());
        return rows.page(school, filter.facet(), filter.since(), until).stream()
                .filter(row -> last.isEmpty() || comesAfter(row, last.get()))
                .toList();
    }

    /** Acts of the instant where the last page ended come again with the next. */
    private static boolean comesAfter(AuditRow row, AuditRow last) {
        return Comparator.comparing(AuditRow::actedAt)
                        .thenComparing(AuditRow::id)
                        .compare(row, last)
                < 0;
    }

    private Line line(AuditRow row) {
        return new Line(
                row.actedAt(),
                words.actor(row.actorName()),
                words.word(row.kind()),
                row.objectName(),
                row.changes().stream().map(words::change).toList(),
                words.reason(row.reason()),
                row.digest(),
                row.digest().substring(0, 4) + "…"
                        + row.digest().substring(row.digest().length() - 2));
    }

    private List<Choice> actors(long school) {
        return rows.actors(school).stream()
                .map(actor -> new Choice(Long.toString(actor.id()), actor.name()))
                .toList();
    }

    private List<Choice> kinds(long school) {
        return rows.kinds(school).stream()
                .map(kind -> new Choice(kind, words.word(kind)))
                .toList();
    }
}
