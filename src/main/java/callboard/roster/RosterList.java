package callboard.roster;

import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.major.Directions;
import callboard.major.Majors;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the list page shows. */
@RequestScoped
class RosterList {

    private static final int PAGE = 50;
    private static final Pattern WHOLE_DOCUMENT = Pattern.compile("[0-9A-Z]{8,18}");
    private static final List<String> STANDINGS = List.of("USED", "UNUSED", "WITHDRAWN");

    private final Applicants applicants;
    private final Majors majors;
    private final Directions directions;
    private final DocumentIndex index;
    private final Models models;

    @Inject
    RosterList(Applicants applicants, Majors majors, Directions directions, DocumentIndex index, Models models) {
        this.applicants = applicants;
        this.majors = majors;
        this.directions = directions;
        this.index = index;
        this.models = models;
    }

    private record RosterPage(List<Applicant> found, long after) {}

    /** One line. */
    public record Line(Applicant applicant, MajorChoice choice) {}

    void show(Season season, RosterQuery query) {
        var names = SeasonMajors.of(majors, directions, season.schoolId(), season.id());
        var filter = query.filter();
        var found = found(season, filter, query.after);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        models.put(
                "rows",
                shown.stream().map(one -> new Line(one, names.choice(one))).toList());
        models.put("more", found.size() > PAGE ? shown.get(PAGE - 1).id() : 0L);
        models.put("after", query.after);
        models.put("filter", filter);
        models.put("majors", names.options());
        models.put("regions", applicants.regions(season.schoolId(), season.id()));
        models.put("standings", STANDINGS);
        models.put("total", applicants.count(season.schoolId(), season.id()));
        models.put("matching", matching(season, filter, new RosterPage(found, query.after)));
    }

    /** An exact document number first; what is none, or nobody's, is looked for in names and numbers. */
    private List<Applicant> found(Season season, RosterFilter filter, long after) {
        var document = ofDocument(season, filter.query());
        return document.isEmpty() ? applicants.page(season.schoolId(), season.id(), filter.pattern(), after) : document;
    }

    private List<Applicant> ofDocument(Season season, String query) {
        String number = DocumentNumber.canonical(query);
        List<Applicant> found = new ArrayList<>();
        if (WHOLE_DOCUMENT.matcher(number).matches()) {
            for (DocumentType type : DocumentType.values()) {
                found.addAll(applicants.everOfDocument(
                        season.schoolId(), season.id(), index.of(new DocumentNumber(type, number))));
            }
        }
        return found;
    }

    /** Counted by the database only where the page does not hold them all. */
    private long matching(Season season, RosterFilter filter, RosterPage page) {
        if (page.after() == 0 && page.found().size() <= PAGE) {
            return page.found().size();
        }
        return filter.isEmpty()
                ? applicants.count(season.schoolId(), season.id())
                : applicants.count(season.schoolId(), season.id(), filter.pattern());
    }
}
