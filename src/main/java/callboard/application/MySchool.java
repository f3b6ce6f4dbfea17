package callboard.application;

import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Schools;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;

/** The school a candidate applies to, its current season, and who he is. */
@RequestScoped
public class MySchool {

    private final Asker asker;
    private final Schools schools;
    private final Seasons seasons;
    private final Registrations registrations;
    private final Models models;

    @Inject
    MySchool(Asker asker, Schools schools, Seasons seasons, Registrations registrations, Models models) {
        this.asker = asker;
        this.schools = schools;
        this.seasons = seasons;
        this.registrations = registrations;
        this.models = models;
    }

    /** What every page of an application is about; nobody applies before he is certified. */
    record Found(School school, Season season, Optional<Candidate> candidate) {}

    /** 404 for a school that is not open to candidates or has no season. */
    Found find(String code) {
        School school = NotFound.unless(schools.openByCode(code));
        Season season = NotFound.unless(seasons.current(school.id()));
        Optional<Candidate> candidate = registrations.candidate(asker.me().account());
        models.put("school", school);
        models.put("season", season);
        models.put("candidate", candidate);
        models.put("home", "/schools/" + school.code());
        return new Found(school, season, candidate);
    }
}
