package callboard.candidate;

import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.export.FilterText;
import callboard.export.ListExport;
import callboard.export.Listed;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.roster.Masked;
import callboard.roster.SeasonExports;
import callboard.school.Season;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** 考试记录 as a file, with the filter of the list of candidates. */
@ApplicationScoped
public class EntryExport implements ListExport {

    static final String KIND = "candidate.export";

    private final CandidateLines lines;
    private final EntryColumns columns;
    private final Exams exams;
    private final SeasonExports lists;
    private final Messages messages;
    private final Clock clock;

    @Inject
    EntryExport(
            CandidateLines lines,
            EntryColumns columns,
            Exams exams,
            SeasonExports lists,
            Messages messages,
            Clock clock) {
        this.lines = lines;
        this.columns = columns;
        this.exams = exams;
        this.lists = lists;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int place() {
        return 200;
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
    public boolean hasNumbers() {
        return true;
    }

    @Override
    public Listed listed(Offer offer, long school, String filter, Language language) {
        Season season = lists.season(school, offer.subject());
        CandidateFilter asked = CandidateFilter.of(FilterText.read(filter));
        List<Exam> all = exams.open(school, season.id());
        return new Listed(
                new Offer(
                        KIND,
                        season.ref(),
                        messages.text(language, KIND),
                        lines.count(season, asked.examId(all), asked)),
                words(asked, all, language),
                FilterText.href(lists.page(school, "candidates"), asked.parameters()));
    }

    @Override
    public List<ExportColumn> columns(long school, String subject, Language language) {
        return columns.of(lists.season(school, subject), false, language).shown();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        Season season = lists.season(school, subject);
        CandidateFilter filter = CandidateFilter.of(FilterText.read(wish.filter()));
        List<Exam> all = exams.open(school, season.id());
        Columns<EntryColumns.Line> chosen =
                columns.of(season, wish.full(), language).chosen(wish.columns());
        Instant now = clock.now();
        return new Table(
                messages.text(language, KIND),
                Listed.told(words(filter, all, language), messages.text(language, "export.filter.none")),
                "",
                chosen.headings(heading -> messages.text(language, "export.heading.masked", heading)),
                sink -> chosen.write(sink, (last, limit) -> {
                    last.ifPresent(line -> filter.before = line.entry().id());
                    return lines.rows(season, filter.examId(all), filter, limit).stream()
                            .map(row -> EntryColumns.Line.of(row, now))
                            .toList();
                }));
    }

    private List<String> words(CandidateFilter filter, List<Exam> all, Language language) {
        List<String> words = new ArrayList<>();
        if (!filter.knownView().isEmpty()) {
            words.add(messages.text(language, "candidate.view." + filter.view));
        }
        if (!filter.q.isBlank()) {
            words.add(messages.text(language, "export.filter.search", Masked.unknown(filter.q.strip())));
        }
        all.stream().filter(exam -> exam.ref().equals(filter.exam)).forEach(exam -> words.add(name(exam, language)));
        Arrays.stream(EntryState.values())
                .filter(state -> state.name().equals(filter.state))
                .forEach(state -> words.add(messages.text(language, state.labelKey())));
        if (!filter.region.isEmpty()) {
            words.add(filter.region);
        }
        return words;
    }

    private String name(Exam exam, Language language) {
        String major = exam.direction()
                .map(part -> messages.text(
                        language, "exam.name.divided", exam.major().name(), part.name()))
                .orElse(exam.major().name());
        return messages.text(
                language,
                "exam.name",
                major,
                messages.text(language, exam.round().labelKey()));
    }
}
