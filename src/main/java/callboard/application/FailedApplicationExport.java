package callboard.application;

import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.export.FilterText;
import callboard.export.ListExport;
import callboard.export.Listed;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.roster.SeasonExports;
import callboard.school.Season;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 申请失败记录 as a file, with the filter of its list; what is masked there stays masked. */
@ApplicationScoped
public class FailedApplicationExport implements ListExport {

    static final String KIND = "application.export";

    private final FailedApplications failures;
    private final SeasonExports lists;
    private final Messages messages;

    @Inject
    FailedApplicationExport(FailedApplications failures, SeasonExports lists, Messages messages) {
        this.failures = failures;
        this.lists = lists;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int place() {
        return 400;
    }

    @Override
    public Predicate<String> allowed(long school) {
        return lists.allowed(school);
    }

    @Override
    public List<Offer> offers(long school) {
        return lists.offers(KIND, school);
    }

    @Override
    public Listed listed(Offer offer, long school, String filter, Language language) {
        FailureFilter asked = FailureFilter.of(FilterText.read(filter));
        Season season = lists.season(school, offer.subject());
        long rows = failures.counts(school, season.id(), asked.settled).stream()
                .filter(count -> asked.refusals().contains(count.refusal()))
                .mapToLong(FailedApplications.Count::number)
                .sum();
        return new Listed(
                new Offer(KIND, season.ref(), messages.text(language, KIND), rows),
                words(asked, language),
                FilterText.href(lists.page(school, "failed-applications"), asked.address()));
    }

    @Override
    public List<ExportColumn> columns(long school, String subject, Language language) {
        return columns(language).shown();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        Season season = lists.season(school, subject);
        FailureFilter filter = FailureFilter.of(FilterText.read(wish.filter()));
        Columns<FailedApplication> columns = columns(language).chosen(wish.columns());
        return new Table(
                messages.text(language, KIND),
                String.join("; ", words(filter, language)),
                "",
                columns.headings(heading -> messages.text(language, "export.heading.masked", heading)),
                sink -> columns.write(sink, (last, limit) -> {
                    last.ifPresent(failure -> filter.before = failure.id());
                    return failures.page(
                            school, season.id(), filter.beforeId(), filter.settled, filter.refusals(), limit);
                }));
    }

    private Columns<FailedApplication> columns(Language language) {
        Adding adding = new Adding(language);
        adding.text("number", FailedApplication::number);
        adding.text("candidate", FailedApplication::candidate);
        adding.text("document-type", one -> word(language, one.document().type().labelKey()));
        adding.text("document", one -> one.document().masked());
        adding.text("asked", FailedApplication::asked);
        adding.text("refusal", one -> word(language, "application.refusal." + one.refusal()));
        adding.text(
                "field", one -> told(one, line -> word(language, line.field().labelKey())));
        adding.text("certified", one -> told(one, Differences.Line::certified));
        adding.text("registered", one -> told(one, Differences.Line::registered));
        adding.text("tries", one -> String.valueOf(one.tries()));
        adding.moment("last", one -> SeasonExports.moment(Optional.of(one.failedAt())));
        adding.moment("told", one -> SeasonExports.moment(one.toldAt()));
        adding.moment("settled", one -> SeasonExports.moment(one.settledAt()));
        adding.text("settled-by", FailedApplication::settledBy);
        adding.text("settlement", FailedApplication::settlement);
        return adding.columns;
    }

    private static String told(FailedApplication one, Function<Differences.Line, String> what) {
        return one.differences().lines().stream().map(what).collect(Collectors.joining("\n"));
    }

    private List<String> words(FailureFilter filter, Language language) {
        List<String> words = new ArrayList<>();
        words.add(word(language, filter.settled ? "application.failed.settled" : "application.failed.open"));
        if (filter.refusals().size() == 1) {
            words.add(word(language, "application.refusal." + filter.refusal));
        }
        return words;
    }

    private String word(Language language, String key) {
        return messages.text(language, key);
    }

    /** Adds columns that are all usual. */
    private final class Adding {

        private final Columns<FailedApplication> columns = new Columns<>();
        private final Language language;

        Adding(Language language) {
            this.language = language;
        }

        void text(String name, Function<FailedApplication, String> cell) {
            add(name, word(language, "application.export." + name), cell);
        }

        /** With the zone in its heading. */
        void moment(String name, Function<FailedApplication, String> cell) {
            add(name, messages.text(language, "export.zoned", word(language, "application.export." + name)), cell);
        }

        private void add(String name, String heading, Function<FailedApplication, String> cell) {
            columns.with(new ExportColumn(name, word(language, "application.menu"), heading, false, true), cell);
        }
    }
}
