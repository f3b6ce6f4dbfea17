package callboard.application;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.FilterText;
import callboard.identity.WrittenText;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.roster.RosterMatch.Refusal;
import callboard.roster.SeasonExports;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;

/** 申请失败记录: who could not apply, and which field differs. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/failed-applications")
@RequestScoped
public class FailedApplicationsController {

    private static final int PAGE = 50;

    private final DeskSchool desk;
    private final FailedApplications failures;
    private final Applicants applicants;
    private final Correcting correcting;
    private final Forms forms;
    private final SeasonExports lists;
    private final Models models;

    @Inject
    FailedApplicationsController(
            DeskSchool desk,
            FailedApplications failures,
            Applicants applicants,
            Correcting correcting,
            Forms forms,
            SeasonExports lists,
            Models models) {
        this.desk = desk;
        this.failures = failures;
        this.applicants = applicants;
        this.correcting = correcting;
        this.forms = forms;
        this.lists = lists;
        this.models = models;
    }

    @GET
    public String list(@BeanParam FailureFilter filter) {
        boolean settled = filter.settled;
        Optional<Season> season = desk.season();
        List<FailedApplication> page = season.map(one -> failures.page(
                        desk.id(), one.id(), filter.beforeId(), settled, filter.refusals(), Limit.of(PAGE + 1)))
                .orElse(List.of());
        models.put("school", desk.school());
        models.put("home", desk.href("failed-applications"));
        models.put("settled", settled);
        models.put("refusal", filter.refusal);
        models.put("first", filter.before == 0);
        models.put(
                "export",
                lists.may(desk.id())
                        ? FilterText.export(desk.href("exports"), FailedApplicationExport.KIND, filter.address())
                        : "");
        models.put(
                "people",
                season.map(one -> failures.people(desk.id(), one.id(), settled, filter.refusals()))
                        .orElse(new FailedApplications.People(0, 0)));
        models.put("failures", page.subList(0, Math.min(PAGE, page.size())));
        models.put("more", page.size() > PAGE);
        models.put("open", count(season, false));
        models.put("done", count(season, true));
        models.put(
                "kinds",
                season.map(one -> failures.counts(desk.id(), one.id(), settled)).orElse(List.of()));
        return "application/failed-list";
    }

    @GET
    @Path("/{failure}")
    public String show(@PathParam("failure") String ref) {
        return page(NotFound.unless(failures.byRef(desk.id(), ref)), forms.empty());
    }

    String page(FailedApplication failure, callboard.web.Form form) {
        models.put("school", desk.school());
        models.put("home", desk.href("failed-applications"));
        models.put("failure", failure);
        models.put("form", form);
        // it shows values whole, which are masked for whoever cannot act on them
        Optional<Correcting.Fix> fix = desk.mayPrepare().isAllowed() ? correcting.fix(failure) : Optional.empty();
        models.put("fix", fix);
        models.put(
                "alike",
                fix.flatMap(one -> desk.season()
                                .filter(season -> season.id() == failure.seasonId())
                                .map(season -> correcting.alike(season, one)))
                        .orElse(0L));
        models.put("sameName", failure.refusal() == Refusal.NO_RECORD ? namesakes(failure) : 0L);
        models.put("roster", desk.href("roster"));
        models.put("may", desk.mayPrepare());
        models.put("reason", failure.refusal().verdict().reasonKey());
        models.put(
                "rosterRow",
                failure.applicantId()
                        .flatMap(id -> applicants.byId(desk.id(), id))
                        .map(Applicant::ref)
                        .map(row -> desk.href("roster/" + row)));
        return "application/failed";
    }

    /** Whoever typed another number into the roster is found by his name. */
    private long namesakes(FailedApplication failure) {
        String key = WrittenText.key(failure.candidate());
        return desk.season()
                .map(season -> applicants.namesakes(desk.id(), season.id(), key))
                .orElse(0L);
    }

    private long count(Optional<Season> season, boolean settled) {
        return season.map(one -> failures.counts(desk.id(), one.id(), settled).stream()
                        .mapToLong(FailedApplications.Count::number)
                        .sum())
                .orElse(0L);
    }
}
