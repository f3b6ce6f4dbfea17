package callboard.school;

import callboard.config.Clock;
import callboard.rules.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.List;

/** What candidates see of a school: as it is published, or as it would be. */
@RequestScoped
public class SchoolPage {

    private final Seasons seasons;
    private final Instance<Timetable> timetables;
    private final Instance<Presentation> presentations;
    private final Clock clock;
    private final Models models;

    @Inject
    SchoolPage(
            Seasons seasons,
            Instance<Timetable> timetables,
            Instance<Presentation> presentations,
            Clock clock,
            Models models) {
        this.seasons = seasons;
        this.timetables = timetables;
        this.presentations = presentations;
        this.clock = clock;
        this.models = models;
    }

    String published(School school) {
        models.put("preview", false);
        models.put("assets", "/schools/" + school.code());
        return show(school, shown(school), "/schools", Verdict.allowed());
    }

    /** The published prospectus as a file. */
    Paper paper(School school) {
        return shown(school).paper();
    }

    private Presentation.Shown shown(School school) {
        return presentations.stream()
                .flatMap(presentation -> presentation.of(school).stream())
                .findFirst()
                .orElseGet(() -> Presentation.Shown.of(school));
    }

    /** The same page with texts that are not published yet. */
    public String preview(School school, Presentation.Shown shown, String back) {
        models.put("preview", true);
        models.put("assets", back);
        return show(school, shown, back, Verdict.refused("school.apply.preview"));
    }

    private String show(School school, Presentation.Shown shown, String back, Verdict here) {
        Instant now = clock.now();
        List<Timetable.Line> exams = exams(school, now);
        models.put("school", school);
        models.put("shown", shown);
        models.put("back", back);
        models.put("season", seasons.current(school.id()));
        models.put("exams", exams);
        models.put("may", here.and(SchoolPolicy.mayApply(exams, now)));
        return "school/show";
    }

    private List<Timetable.Line> exams(School school, Instant now) {
        return timetables.stream()
                .flatMap(timetable -> timetable.of(school, now).stream())
                .toList();
    }
}
