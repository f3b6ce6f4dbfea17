package callboard.school;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The officer's acts on seasons. */
@RequestScoped
public class SeasonService {

    private final Seasons seasons;
    private final Trail trail;
    private final Clock clock;

    @Inject
    SeasonService(Seasons seasons, Trail trail, Clock clock) {
        this.seasons = seasons;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a season; a school's first one is its current one at once. */
    @Transactional
    public Season create(School school, int year) {
        Season season = new Season(school, year, clock.now());
        if (seasons.current(school.id()).isEmpty()) {
            season.becomeCurrent();
        }
        seasons.add(season);
        trail.record(act("school.act.season-created", season));
        return season;
    }

    /**
     * Makes it the season the school works in. The one before retires first, because the database admits one at a time.
     *
     * @throws callboard.rules.Refused for an archived one
     */
    @Transactional
    public void makeCurrent(Season season) {
        SeasonPolicy.mayPrepare(season).orRefuse();
        if (!season.current()) {
            Optional<Season> before = seasons.current(season.schoolId());
            before.ifPresent(this::retire);
            season.becomeCurrent();
            seasons.save(season);
            String year = before.map(Season::year).map(String::valueOf).orElse("");
            trail.record(act("school.act.season-chosen", season).with("school.season.current", year, season.year()));
        }
    }

    private static Act act(String kind, Season season) {
        return Act.of(kind, season.ref()).named(String.valueOf(season.year())).inSchool(season.schoolId());
    }

    private void retire(Season season) {
        season.retire();
        seasons.save(season);
    }
}
