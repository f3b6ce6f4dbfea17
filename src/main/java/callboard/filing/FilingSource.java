package callboard.filing;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.export.ExportFormat;
import callboard.export.ExportSource;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.result.Publication;
import callboard.rules.Verdict;
import callboard.school.Schools;
import callboard.sheet.SheetWriter;
import callboard.web.Formats;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 合格备案 as a file: of everything that is published, and of each publication alone, by the same predicate that lets candidates
 * read their results. It holds document numbers in full, because that is what is filed: it is the exporter's, and of an officer who
 * may see whole numbers anyway.
 */
@ApplicationScoped
public class FilingSource implements ExportSource {

    static final String KIND = "filing.export";
    private static final int MOST_NAMED = 20;

    private final Filings filings;
    private final Schools schools;
    private final Permissions permissions;
    private final Messages messages;
    private final Clock clock;

    @Inject
    FilingSource(Filings filings, Schools schools, Permissions permissions, Messages messages, Clock clock) {
        this.filings = filings;
        this.schools = schools;
        this.permissions = permissions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int place() {
        return 500;
    }

    @Override
    public String page() {
        return "filing";
    }

    /** A sheet at any time; what is filed is only made where it is checked, by the {@link FilingService}. */
    @Override
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.XLSX);
    }

    @Override
    public boolean holdsNumbers() {
        return true;
    }

    /** Whether the person asking may download what is filed; others read the checks and have no file. */
    Verdict mayHave(long school) {
        boolean unmasks = permissions.has(Role.OFFICER, school) && permissions.has(Role.UNMASKER, school);
        return unmasks || permissions.has(Role.EXPORTER, school)
                ? Verdict.allowed()
                : Verdict.refused("filing.numbers");
    }

    @Override
    public List<Offer> offers(long school) {
        return mayHave(school).isAllowed()
                ? scopes(school).stream().map(FilingSource::offer).toList()
                : List.of();
    }

    static Offer offer(FilingScope scope) {
        return new Offer(KIND, scope.subject(), scope.fileName(), scope.people());
    }

    /** Everything that is published first, then each publication. */
    private List<FilingScope> scopes(long school) {
        List<FilingScope> scopes = new ArrayList<>();
        schools.byId(school).flatMap(filings::current).ifPresent(all -> {
            scopes.add(all);
            all.published().stream()
                    .flatMap(part -> part.publication().stream())
                    .map(Publication::ref)
                    .flatMap(one -> all.only(one).stream())
                    .filter(one -> !one.subject().equals(all.subject()))
                    .forEach(scopes::add);
        });
        return scopes.stream().filter(one -> one.people() > 0).toList();
    }

    /** What is filed was fit when it was asked for, and the roster may have changed since. */
    @Override
    public Verdict mayWrite(long school, String subject, ExportFormat format) {
        return format == ExportFormat.DBF
                ? FilingPolicy.mayFile(FilingReport.of(filings, scope(school, subject)))
                : Verdict.allowed();
    }

    private FilingScope scope(long school, String subject) {
        return scopes(school).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        FilingScope scope = scope(school, subject);
        FilingReport report = FilingReport.of(filings, scope);
        return new Table(
                scope.fileName(),
                messages.text(language, "filing.export.filter", numbers(scope), report.refused()),
                "",
                Stream.of(FilingField.values()).map(FilingField::name).toList(),
                sink -> filings.each(scope, line -> sink.row(line.row().values())));
    }

    @Override
    public SheetWriter writer(ExportFormat format, Table table, OutputStream out) throws IOException {
        return new DbfWriter(out, FilingField.columns(), LocalDate.ofInstant(clock.now(), Formats.BEIJING));
    }

    private static String numbers(FilingScope scope) {
        List<Publication> all = scope.published().stream()
                .map(FilingScope.LastRound::publication)
                .flatMap(Optional::stream)
                .toList();
        String named =
                all.stream().limit(MOST_NAMED).map(one -> "D-" + one.number()).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMED ? named + ", …" : named;
    }
}
