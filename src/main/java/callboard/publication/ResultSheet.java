package callboard.publication;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.export.FilterText;
import callboard.export.ListExport;
import callboard.export.Listed;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.result.Outcome;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.result.PublicationState;
import callboard.result.Publications;
import callboard.roster.SeasonExports;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 成绩表: a publication as a spreadsheet. Officers and administrators of the school have it from the draft on; who may only
 * download has it once candidates can read it, by the same predicate as they.
 */
@ApplicationScoped
public class ResultSheet implements ListExport {

    public static final String KIND = "result.export";
    private final Publications publications;
    private final PublicationLines lines;
    private final Seasons seasons;
    private final ResultColumns columns;
    private final SeasonExports lists;
    private final Permissions permissions;
    private final Messages messages;
    private final Clock clock;

    @Inject
    ResultSheet(
            Publications publications,
            PublicationLines lines,
            Seasons seasons,
            ResultColumns columns,
            SeasonExports lists,
            Permissions permissions,
            Messages messages,
            Clock clock) {
        this.publications = publications;
        this.lines = lines;
        this.seasons = seasons;
        this.columns = columns;
        this.lists = lists;
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
    public boolean hasNumbers() {
        return true;
    }

    @Override
    public List<Offer> offers(long school) {
        Optional<Season> season = seasons.current(school);
        boolean all = permissions.hasAny(school, Role.OFFICER, Role.ADMIN);
        boolean visible = permissions.has(Role.EXPORTER, school);
        return season.map(one -> publications.ofSeason(school, one.id())).orElse(List.of()).stream()
                .filter(one -> (all && one.state(clock.now()) != PublicationState.DROPPED)
                        || (visible && one.isVisible(clock.now())))
                .map(one -> new Offer(KIND, one.ref(), one.label(), one.counts().all()))
                .toList();
    }

    @Override
    public Listed listed(Offer offer, long school, String filter, Language language) {
        List<Outcome> outcomes = outcomes(filter);
        Publication publication = publications.byRef(school, offer.subject()).orElseThrow();
        long rows = outcomes.stream().mapToInt(publication.counts()::of).sum();
        return new Listed(
                new Offer(KIND, offer.subject(), offer.title(), rows),
                words(outcomes, language),
                seesLines(school)
                        ? lists.page(school, "publications/" + offer.subject() + "/lines")
                                + (outcomes.size() == 1 ? "?outcome=" + outcomes.get(0) : "")
                        : "");
    }

    /** An exporter takes the file and sees nothing else. */
    private boolean seesLines(long school) {
        return permissions.hasAny(school, Role.OFFICER, Role.ADMIN, Role.PUBLISHER, Role.AUDITOR);
    }

    @Override
    public List<ExportColumn> columns(long school, String subject, Language language) {
        return columns.of(publications.byRef(school, subject).orElseThrow(), false, language)
                .shown();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        Publication publication = publications.byRef(school, subject).orElseThrow();
        List<Outcome> outcomes = outcomes(wish.filter());
        Columns<PublicationLines.Row> chosen =
                columns.of(publication, wish.full(), language).chosen(wish.columns());
        return new Table(
                messages.text(language, "result.export.sheet"),
                messages.text(
                        language,
                        "result.export.filter",
                        publication.number(),
                        publication.title(),
                        Listed.told(words(outcomes, language), messages.text(language, "result.everybody")),
                        messages.text(language, publication.state(clock.now()).labelKey())),
                publication.digest(),
                chosen.headings(heading -> messages.text(language, "export.heading.masked", heading)),
                sink -> chosen.write(sink, (last, limit) -> {
                    int after = last.map(row -> row.line().place()).orElse(0);
                    return lines.page(school, publication.id(), outcomes, after, limit);
                }));
    }

    /** As the list of lines reads it. */
    private static List<Outcome> outcomes(String filter) {
        String asked = FilterText.read(filter).getOrDefault("outcome", "");
        List<Outcome> wanted = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(asked))
                .toList();
        return wanted.isEmpty() ? List.of(Outcome.values()) : wanted;
    }

    private List<String> words(List<Outcome> outcomes, Language language) {
        return outcomes.size() == 1
                ? List.of(messages.text(language, outcomes.get(0).labelKey()))
                : List.of();
    }
}
