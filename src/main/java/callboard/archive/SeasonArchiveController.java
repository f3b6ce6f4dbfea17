package callboard.archive;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exams;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A season that is over, out of the way and back. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/seasons")
@RequestScoped
public class SeasonArchiveController {

    private final DeskSchool desk;
    private final Seasons seasons;
    private final Exams exams;
    private final ArchiveService service;
    private final Flash flash;
    private final Models models;

    @Inject
    SeasonArchiveController(
            DeskSchool desk, Seasons seasons, Exams exams, ArchiveService service, Flash flash, Models models) {
        this.desk = desk;
        this.seasons = seasons;
        this.exams = exams;
        this.service = service;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/{season}/archive")
    public String ask(@PathParam("season") String ref) {
        Season season = find(ref);
        models.put("school", desk.school());
        models.put("season", season);
        models.put("exams", exams.ofSeason(season.schoolId(), season.id()).size());
        models.put("may", desk.mayPrepare().and(service.mayArchive(season)));
        return "archive/season";
    }

    @POST
    @Path("/{season}/archive")
    public Response archive(@PathParam("season") String ref) {
        Season season = find(ref);
        service.archive(season);
        flash.ok("archive.season.done", String.valueOf(season.year()));
        return Redirect.to(desk.href("seasons"));
    }

    @POST
    @Path("/{season}/restoration")
    public Response bringBack(@PathParam("season") String ref) {
        Season season = find(ref);
        service.bringBack(season);
        flash.ok("archive.season.back", String.valueOf(season.year()));
        return Redirect.to(desk.href("seasons"));
    }

    private Season find(String ref) {
        return NotFound.unless(seasons.byRef(desk.id(), ref));
    }
}
