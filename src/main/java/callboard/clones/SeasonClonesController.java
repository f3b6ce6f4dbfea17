package callboard.clones;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exams;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A season once more for another year: where every date goes is looked at first, then it is done. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/seasons/{season}/clones")
@RequestScoped
public class SeasonClonesController {

    private static final int WEEKS_OF_A_YEAR = 52;

    private final DeskSchool desk;
    private final Seasons seasons;
    private final Exams exams;
    private final ClonePage page;
    private final MajorCopy majors;
    private final CloneService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SeasonClonesController(
            DeskSchool desk,
            Seasons seasons,
            Exams exams,
            ClonePage page,
            MajorCopy majors,
            CloneService service,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.seasons = seasons;
        this.exams = exams;
        this.page = page;
        this.majors = majors;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String look(@PathParam("season") String ref, @BeanParam CloneQuery asked) {
        Season season = find(ref);
        CloneForm fields = asked.isGiven() ? asked.form() : usual(season);
        Form form = forms.show(fields);
        show(season, fields, form);
        return "clones/season";
    }

    @POST
    public Response create(@PathParam("season") String ref, @BeanParam CloneForm fields) {
        Season season = find(ref);
        Form form = forms.check(fields);
        Optional<Shift> shift = show(season, fields, form);
        page.seen(form, fields);
        if (form.hasErrors()) {
            return Wrong.form("clones/season");
        }
        int year = Integer.parseInt(fields.year.strip());
        Season clone = service.season(desk.school(), season, year, shift.orElseThrow());
        flash.ok("clones.season.done", String.valueOf(clone.year()));
        return Redirect.to(desk.href("exams") + "?season=" + clone.ref());
    }

    private Season find(String ref) {
        return NotFound.unless(seasons.byRef(desk.id(), ref));
    }

    /** The next year that is free, and the same days of the week. */
    private CloneForm usual(Season season) {
        List<Integer> taken =
                seasons.ofSchool(desk.id()).stream().map(Season::year).toList();
        int year = season.year() + 1;
        while (taken.contains(year)) {
            year++;
        }
        CloneForm fields = new CloneForm();
        fields.year = String.valueOf(year);
        fields.amount = String.valueOf((year - season.year()) * WEEKS_OF_A_YEAR);
        return fields;
    }

    private Optional<Shift> show(Season season, CloneForm fields, Form form) {
        Optional<Season> taken = fields.year(form).flatMap(this::ofYear);
        taken.ifPresent(other -> form.reject("year", "clones.season.taken", String.valueOf(other.year())));
        models.put("season", season);
        models.put("taken", taken);
        models.put("majors", majors.count(season));
        return page.show(form, fields, exams.ofSeason(season.schoolId(), season.id()));
    }

    private Optional<Season> ofYear(int year) {
        return seasons.ofSchool(desk.id()).stream()
                .filter(season -> season.year() == year)
                .findFirst();
    }
}
