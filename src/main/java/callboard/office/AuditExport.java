package callboard.office;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.AuditRow;
import callboard.audit.AuditRows;
import callboard.export.ExportSource;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.web.Formats;
import callboard.web.Language;
import callboard.web.Messages;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school's trail as a table, whole or as somebody looked for it; for those who may read it. */
@ApplicationScoped
public class AuditExport implements ExportSource {

    static final String KIND = "office.audit.export";
    private static final int PAGE = 500;
    private static final int LONGEST_FILTER = 400;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Formats.BEIJING);
    private static final List<String> COLUMNS =
            List.of("when", "who", "act", "object", "change", "reason", "code", "request", "digest");

    private final AuditRows rows;
    private final Permissions permissions;
    private final Messages messages;
    private final Ui ui;

    @Inject
    AuditExport(AuditRows rows, Permissions permissions, Messages messages, Ui ui) {
        this.rows = rows;
        this.permissions = permissions;
        this.messages = messages;
        this.ui = ui;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int place() {
        return 900;
    }

    @Override
    public List<Offer> offers(long school) {
        return reads(school) ? List.of(offer(school, new AuditFilter())) : List.of();
    }

    @Override
    public Predicate<String> allowed(long school) {
        boolean reads = reads(school);
        return subject -> reads;
    }

    @Override
    public boolean isOpen(long school) {
        return reads(school);
    }

    private boolean reads(long school) {
        return permissions.hasAny(school, Role.ADMIN, Role.AUDITOR);
    }

    /** What was looked for, as a file. */
    Offer offer(long school, AuditFilter filter) {
        return new Offer(
                KIND, filter.written(), messages.text(ui.language(), "office.audit.title"), filter.count(rows, school));
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        AuditFilter filter = AuditFilter.read(subject);
        AuditWords words = new AuditWords(messages, language, MOMENT::format);
        return new Table(
                messages.text(language, "office.audit.title"),
                told(school, filter, words),
                "",
                COLUMNS.stream()
                        .map(column -> messages.text(language, "office.audit.column." + column))
                        .toList(),
                sink -> write(school, filter, words, sink));
    }

    /** Page by page from the newest; what is recorded meanwhile lies before the first page and is not met. */
    private void write(long school, AuditFilter filter, AuditWords words, Table.Sink sink) throws IOException {
        Instant at = filter.until();
        long id = Long.MAX_VALUE;
        List<AuditRow> page;
        do {
            page = rows.page(school, filter.facet(), filter.pattern(), filter.since(), at, id, Limit.of(PAGE));
            for (AuditRow row : page) {
                sink.row(cells(row, words));
                at = row.actedAt();
                id = row.id();
            }
        } while (page.size() == PAGE);
    }

    private static List<String> cells(AuditRow row, AuditWords words) {
        return List.of(
                MOMENT.format(row.actedAt()),
                words.actor(row.actorId(), row.actorName()),
                words.word(row.kind()),
                row.objectName(),
                row.changes().stream().map(words::change).map(AuditExport::told).collect(Collectors.joining("\n")),
                words.reason(row.reason()),
                row.kind(),
                row.requestId(),
                row.digest());
    }

    private static String told(Act.Change change) {
        String before = change.before().isEmpty() ? "" : change.before() + " → ";
        return change.field() + ": " + before + change.after();
    }

    /** The filter in words, for the sheet that says where the table comes from. */
    private String told(long school, AuditFilter filter, AuditWords words) {
        if (filter.isEmpty()) {
            return messages.text(words.language(), "office.audit.filter.none");
        }
        String who = rows.actors(school).stream()
                .filter(actor -> Long.toString(actor.id()).equals(filter.who))
                .map(actor -> words.actor(actor.id(), actor.name()))
                .findFirst()
                .orElse(filter.who);
        String told = Stream.of(
                        said(words, "office.audit.who", who),
                        said(words, "office.audit.act", filter.kind.isEmpty() ? "" : words.word(filter.kind)),
                        said(words, "office.audit.from", filter.getFrom()),
                        said(words, "office.audit.to", filter.getTo()),
                        said(words, "office.audit.words", filter.getQ()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return told.substring(0, Math.min(LONGEST_FILTER, told.length()));
    }

    private String said(AuditWords words, String key, String value) {
        return value.isEmpty() ? "" : messages.text(words.language(), key) + ": " + value;
    }
}
