package callboard.roster;

import callboard.major.Directions;
import callboard.major.Majors;
import callboard.school.Season;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;

/** What the list page shows. */
@RequestScoped
class RosterList {

    private static final int PAGE = 50;

    private final Applicants applicants;
    private final Majors majors;
    private final Directions directions;
    private final RosterRows rows;
    private final Models models;

    @Inject
    RosterList(Applicants applicants, Majors majors, Directions directions, RosterRows rows, Models models) {
        this.applicants = applicants;
        this.majors = majors;
        this.directions = directions;
        this.rows = rows;
        this.models = models;
    }

    private record RosterPage(List<Applicant> found, long after) {}

    /** One line. */
    public record Line(Applicant applicant, MajorChoice choice) {}

    void show(Season season, RosterQuery query) {
        var names = SeasonMajors.of(majors, directions, season.schoolId(), season.id());
        var filter = query.filter();
        var found = rows.page(season, filter, query.after, Limit.of(PAGE + 1));
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        models.put(
                "rows",
                shown.stream().map(one -> new Line(one, names.choice(one))).toList());
        models.put("more", found.size() > PAGE ? shown.get(PAGE - 1).id() : 0L);
        models.put("after", query.after);
        models.put("filter", filter);
        models.put("majors", names.options());
        models.put("regions", applicants.regions(season.schoolId(), season.id()));
        models.put("standings", RosterFilter.STANDINGS);
        models.put("total", applicants.count(season.schoolId(), season.id()));
        models.put("matching", matching(season, filter, new RosterPage(found, query.after)));
    }

    /** Counted by the database only where the page does not hold them all. */
    private long matching(Season season, RosterFilter filter, RosterPage page) {
        if (page.after() == 0 && page.found().size() <= PAGE) {
            return page.found().size();
        }
        return rows.count(season, filter);
    }
}
