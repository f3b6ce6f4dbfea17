package callboard.roster;

import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.export.FilterText;
import callboard.export.ListExport;
import callboard.export.Listed;
import callboard.export.Offer;
import callboard.export.Table;
import callboard.export.Wish;
import callboard.major.Directions;
import callboard.major.Majors;
import callboard.school.Season;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** 报考名单 as a file, with the filter of its list; with whole numbers it can be imported again and changes nothing. */
@ApplicationScoped
public class RosterExport implements ListExport {

    public static final String KIND = "roster.export";

    private static final Set<RosterField> USUAL = EnumSet.complementOf(EnumSet.of(RosterField.MAJOR_CODE));

    private final RosterRows rows;
    private final ApplicantColumns people;
    private final SeasonExports lists;
    private final Majors majors;
    private final Directions directions;
    private final Messages messages;

    @Inject
    RosterExport(
            RosterRows rows,
            ApplicantColumns people,
            SeasonExports lists,
            Majors majors,
            Directions directions,
            Messages messages) {
        this.rows = rows;
        this.people = people;
        this.lists = lists;
        this.majors = majors;
        this.directions = directions;
        this.messages = messages;
    }

    private record Line(Applicant applicant, MajorChoice choice) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int place() {
        return 100;
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
        RosterFilter asked = asked(filter);
        return new Listed(
                new Offer(KIND, season.ref(), messages.text(language, KIND), rows.count(season, asked)),
                words(asked, names(season), language),
                FilterText.href(lists.page(school, "roster"), asked.address()));
    }

    @Override
    public List<ExportColumn> columns(long school, String subject, Language language) {
        return columns(lists.season(school, subject), false, language).shown();
    }

    @Override
    public Table table(long school, String subject, Wish wish, Language language) {
        Season season = lists.season(school, subject);
        RosterFilter filter = asked(wish.filter());
        Columns<Line> columns = columns(season, wish.full(), language).chosen(wish.columns());
        SeasonMajors names = names(season);
        return new Table(
                messages.text(language, KIND),
                Listed.told(words(filter, names, language), messages.text(language, "export.filter.none")),
                "",
                columns.headings(heading -> messages.text(language, "export.heading.masked", heading)),
                sink -> columns.write(sink, (last, limit) -> {
                    long after = last.map(line -> line.applicant().id()).orElse(0L);
                    return rows.page(season, filter, after, limit).stream()
                            .map(applicant -> new Line(applicant, names.choice(applicant)))
                            .toList();
                }));
    }

    /** Whoever is withdrawn comes only when asked for: the file may be imported again, and would put him back. */
    private static RosterFilter asked(String filter) {
        RosterFilter asked = RosterFilter.of(FilterText.read(filter));
        return asked.standing().isEmpty()
                ? new RosterFilter(asked.query(), asked.choice(), asked.region(), RosterFilter.ON_ROSTER)
                : asked;
    }

    private Columns<Line> columns(Season season, boolean full, Language language) {
        var look = new ApplicantColumns.Look(language, full, USUAL);
        Columns<Line> columns = new Columns<>();
        people.add(columns, look, Line::applicant);
        String group = messages.text(language, "roster.export.choice");
        columns.with(
                new ExportColumn("MAJOR", group, messages.text(language, "roster.export.major"), false, true),
                line -> line.choice().major());
        columns.with(
                new ExportColumn("DIRECTION", group, messages.text(language, "roster.field.direction"), false, true),
                line -> line.choice().direction());
        columns.with(
                new ExportColumn("STANDING", group, messages.text(language, "roster.column.standing"), false, false),
                line -> messages.text(language, "roster.standing." + standing(line.applicant())));
        people.addExtras(
                columns, look, new ApplicantColumns.Own(season.schoolId(), season.id(), true), Line::applicant);
        return columns;
    }

    private static String standing(Applicant applicant) {
        if (applicant.isWithdrawn()) {
            return "WITHDRAWN";
        }
        return applicant.isUsed() ? "USED" : "UNUSED";
    }

    private List<String> words(RosterFilter filter, SeasonMajors names, Language language) {
        List<String> words = new ArrayList<>();
        if (!filter.query().isEmpty()) {
            words.add(messages.text(language, "export.filter.search", Masked.unknown(filter.query())));
        }
        names.options().stream()
                .filter(option -> option.value().equals(filter.choice()))
                .forEach(option -> words.add(option.text()));
        if (!filter.region().isEmpty()) {
            words.add(filter.region());
        }
        if (RosterFilter.STANDINGS.contains(filter.standing())) {
            words.add(messages.text(language, "roster.standing." + filter.standing()));
        }
        return words;
    }

    private SeasonMajors names(Season season) {
        return SeasonMajors.of(majors, directions, season.schoolId(), season.id());
    }
}
