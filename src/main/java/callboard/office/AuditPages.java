package callboard.office;

import callboard.audit.Act;
import callboard.audit.AuditRow;
import callboard.audit.AuditRows;
import callboard.audit.Inspections;
import callboard.web.Messages;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one page of the trail together, the same for a school and for the platform. */
@RequestScoped
class AuditPages {

    private static final int SIZE = 50;

    private final AuditRows rows;
    private final Inspections inspections;
    private final Messages messages;
    private final Ui ui;
    private final Models models;

    @Inject
    AuditPages(AuditRows rows, Inspections inspections, Messages messages, Ui ui, Models models) {
        this.rows = rows;
        this.inspections = inspections;
        this.messages = messages;
        this.ui = ui;
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
        AuditWords words = new AuditWords(messages, ui.language(), ui::dateTimeSeconds);
        List<AuditRow> found = page(school, filter);
        List<AuditRow> shown = found.subList(0, Math.min(SIZE, found.size()));
        String next = found.size() > SIZE ? filter.after(shown.get(SIZE - 1).ref()) : null;
        models.put("filter", filter);
        models.put("lines", shown.stream().map(row -> line(row, words)).toList());
        long total = rows.count(school);
        models.put("place", new Place(next, filter.before.isEmpty(), total));
        models.put("found", filter.isEmpty() ? total : filter.count(rows, school));
        models.put("actors", actors(school, words));
        models.put("kinds", kinds(school, words));
        models.put("inspection", inspections.last().orElse(null));
    }

    private List<AuditRow> page(long school, AuditFilter filter) {
        Optional<AuditRow> last = filter.before.isEmpty() ? Optional.empty() : rows.byRef(school, filter.before);
        Optional<AuditRow> from = last.filter(row -> !row.actedAt().isAfter(filter.until()));
        Instant at = from.map(AuditRow::actedAt).orElse(filter.until());
        long id = from.map(AuditRow::id).orElse(Long.MAX_VALUE);
        return rows.page(school, filter.facet(), filter.pattern(), filter.since(), at, id, Limit.of(SIZE + 1));
    }

    private static Line line(AuditRow row, AuditWords words) {
        return new Line(
                row.actedAt(),
                words.actor(row.actorId(), row.actorName()),
                words.word(row.kind()),
                row.objectName(),
                row.changes().stream().map(words::change).toList(),
                words.reason(row.reason()),
                row.digest(),
                row.digest().substring(0, 4) + "…"
                        + row.digest().substring(row.digest().length() - 2));
    }

    private List<Choice> actors(long school, AuditWords words) {
        return rows.actors(school).stream()
                .map(actor -> new Choice(Long.toString(actor.id()), words.actor(actor.id(), actor.name())))
                .toList();
    }

    private List<Choice> kinds(long school, AuditWords words) {
        return rows.kinds(school).stream()
                .map(kind -> new Choice(kind, words.word(kind)))
                .toList();
    }
}
