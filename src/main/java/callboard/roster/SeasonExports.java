package callboard.roster;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.export.Offer;
import callboard.school.Schools;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What exports of the lists of a season have in common: officers of the school have them, those of the current season. */
@ApplicationScoped
public class SeasonExports {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Formats.BEIJING);

    private final Seasons seasons;
    private final Schools schools;
    private final Permissions permissions;

    @Inject
    SeasonExports(Seasons seasons, Schools schools, Permissions permissions) {
        this.seasons = seasons;
        this.schools = schools;
        this.permissions = permissions;
    }

    public boolean may(long school) {
        return permissions.has(Role.OFFICER, school);
    }

    public Predicate<String> allowed(long school) {
        boolean may = may(school);
        return subject -> may;
    }

    /** One of this kind, the season being its subject; its rows are counted when somebody looks. */
    public List<Offer> offers(String kind, long school) {
        return may(school)
                ? seasons.current(school).stream()
                        .map(season -> new Offer(kind, season.ref(), "", 0))
                        .toList()
                : List.of();
    }

    public Season season(long school, String subject) {
        return seasons.byRef(school, subject).orElseThrow();
    }

    /** The address of a page of the school's desk. */
    public String page(long school, String name) {
        return "/schools/" + schools.byId(school).orElseThrow().code() + "/desk/" + name;
    }

    /** An instant as every export writes it, in Beijing time; empty for none. */
    public static String moment(Optional<Instant> instant) {
        return instant.map(MOMENT::format).orElse("");
    }
}
