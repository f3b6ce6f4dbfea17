package callboard.school;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.rules.Verdict;
import callboard.web.CurrentSchool;
import callboard.web.Exchange;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The school whose desk this request is at, known by its address {@code /schools/{code}/desk/…}. The door has let in its own
 * staff only; here is what the pages then need of it.
 */
@RequestScoped
public class DeskSchool implements CurrentSchool {

    private static final Pattern DESK = Pattern.compile("/schools/([^/]+)/desk(/.*)?");

    private final Exchange exchange;
    private final Schools schools;
    private final Seasons seasons;
    private final Permissions permissions;
    private final Workplace workplace;
    private final Ui ui;
    private @Nullable Optional<School> found;
    private @Nullable Optional<Season> season;

    @Inject
    DeskSchool(
            Exchange exchange, Schools schools, Seasons seasons, Permissions permissions, Workplace workplace, Ui ui) {
        this.exchange = exchange;
        this.schools = schools;
        this.seasons = seasons;
        this.permissions = permissions;
        this.workplace = workplace;
        this.ui = ui;
    }

    /** The school of this address, or 404. */
    public School school() {
        return NotFound.unless(find());
    }

    public long id() {
        return school().id();
    }

    /** The address of a page of this desk. */
    public String href(String page) {
        return "/schools/" + school().code() + "/desk/" + page;
    }

    /** The season this desk works in, if one was made current. */
    public Optional<Season> season() {
        if (season == null) {
            season = seasons.current(id());
        }
        return season;
    }

    /** The season somebody asked to see, or the current one where he did not ask; 404 for one that is not this school's. */
    public Optional<Season> season(String ref) {
        return ref.isEmpty() ? season() : Optional.of(NotFound.unless(seasons.byRef(id(), ref)));
    }

    /** May the person asking change what is prepared here? Others of the school only read it. */
    public Verdict mayPrepare() {
        return permissions.has(Role.OFFICER, id()) ? Verdict.allowed() : Verdict.refused("school.officer-only");
    }

    /** Whether the person asking may see what is prepared here. */
    public boolean mayRead() {
        return permissions.hasAny(id(), Role.OFFICER, Role.ADMIN, Role.AUDITOR);
    }

    /** Whether this request is at a desk that its person belongs to. */
    public boolean present() {
        return find().filter(school -> permissions.belongsTo(school.id())).isPresent();
    }

    @Override
    public Optional<Place> place() {
        if (workplace.isPlatform()) {
            return Optional.of(new Place(text("school.platform"), text("school.platform.line"), mark(), "/platform"));
        }
        return present() ? Optional.of(place(school())) : Optional.empty();
    }

    private Place place(School school) {
        String line = season().map(season -> text("school.season.line", String.valueOf(season.year())))
                .orElseGet(() -> text("school.season.none"));
        return new Place(school.name(), line, school.initial(), "/schools/" + school.code() + "/desk");
    }

    private Optional<School> find() {
        if (found == null) {
            Matcher desk = DESK.matcher(path());
            found = desk.matches() ? schools.byCode(desk.group(1)) : onlySchool();
        }
        return found;
    }

    private Optional<School> onlySchool() {
        OptionalLong only = workplace.onlySchool();
        return only.isPresent() ? schools.byId(only.getAsLong()) : Optional.empty();
    }

    private String path() {
        return exchange.present() ? exchange.request().getRequestURI() : "";
    }

    private String mark() {
        return text("school.platform.mark");
    }

    private String text(String key, Object... arguments) {
        return ui.text(key, List.of(arguments));
    }
}
