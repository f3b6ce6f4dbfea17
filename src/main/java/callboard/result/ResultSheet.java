package callboard.result;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.export.ExportSource;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.roster.Applicant;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 成绩表: a publication as a spreadsheet. Officers, administrators and auditors of the school have it from the draft on; who
 * may only download has it once candidates can read it, by the same predicate as they.
 */
@ApplicationScoped
public class ResultSheet implements ExportSource {

    static final String KIND = "result.export";
    private static final int PAGE = 500;
    private static final List<String> FIXED =
            List.of("rank", "ticket", "candidate", "name", "document", "region", "outcome", "total");

    private final Publications publications;
    private final PublicationLines lines;
    private final Seasons seasons;
    private final Subjects subjects;
    private final Permissions permissions;
    private final Messages messages;
    private final Clock clock;

    @Inject
    ResultSheet(
            Publications publications,
            PublicationLines lines,
            Seasons seasons,
            Subjects subjects,
            Permissions permissions,
            Messages messages,
            Clock clock) {
        this.publications = publications;
        this.lines = lines;
        this.seasons = seasons;
        this.subjects = subjects;
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
        return 300;
    }

    @Override
    public List<Offer> offers(long school) {
        Optional<Season> season = seasons.current(school);
        boolean all = Stream.of(Role.OFFICER, Role.ADMIN, Role.AUDITOR).anyMatch(role -> permissions.has(role, school));
        boolean visible = permissions.has(Role.EXPORTER, school);
        return season.map(one -> publications.ofSeason(school, one.id())).orElse(List.of()).stream()
                .filter(one -> (all && one.state(clock.now()) != PublicationState.DROPPED)
                        || (visible && one.isVisible(clock.now())))
                .map(one -> new Offer(KIND, one.ref(), one.label(), one.counts().all()))
                .toList();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        Publication publication = publications.byRef(school, subject).orElseThrow();
        List<Subject> parts = subjects.ofExam(school, publication.examId());
        List<String> headings = new ArrayList<>();
        FIXED.forEach(column -> headings.add(messages.text(language, "result.column." + column)));
        parts.forEach(part -> headings.add(part.terms().name()));
        headings.add(messages.text(language, "result.column.withheld"));
        return new Table(
                messages.text(language, "result.export.sheet"),
                messages.text(
                        language,
                        "result.export.filter",
                        publication.number(),
                        publication.title(),
                        messages.text(language, publication.state(clock.now()).labelKey())),
                publication.digest(),
                headings,
                sink -> write(publication, parts, language, sink));
    }

    private void write(Publication publication, List<Subject> parts, Language language, Table.Sink sink)
            throws IOException {
        int after = 0;
        List<PublicationLines.Row> page;
        do {
            page = lines.page(
                    publication.schoolId(), publication.id(), List.of(Outcome.values()), after, Limit.of(PAGE));
            for (PublicationLines.Row row : page) {
                sink.row(cells(row, parts, language));
                after = row.line().place();
            }
        } while (page.size() == PAGE);
    }

    private List<String> cells(PublicationLines.Row row, List<Subject> parts, Language language) {
        PublicationLine line = row.line();
        Applicant applicant = row.applicant();
        List<String> cells = new ArrayList<>(List.of(
                line.rank().map(String::valueOf).orElse(""),
                applicant.ticketNumber(),
                applicant.candidateNumber(),
                applicant.name(),
                applicant.documentMasked(),
                applicant.region(),
                messages.text(language, line.outcome().labelKey()),
                line.total().map(BigDecimal::toPlainString).orElse("")));
        parts.forEach(part -> cells.add(line.scores().text(part.place())));
        cells.add(
                line.withheld() == Withholding.NONE
                        ? ""
                        : messages.text(language, line.withheld().labelKey()));
        return cells;
    }
}
