package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.major.Step;
import callboard.prompt.Prompt;
import callboard.prompt.PromptFiles;
import callboard.prompt.PromptService;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What is done to one prompt besides writing it: moved, removed, retired, brought back. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts")
@RequestScoped
public class PromptActsController {

    private final DeskPool desk;
    private final PromptService service;
    private final PromptFiles files;
    private final Flash flash;

    @Inject
    PromptActsController(DeskPool desk, PromptService service, PromptFiles files, Flash flash) {
        this.desk = desk;
        this.service = service;
        this.files = files;
        this.flash = flash;
    }

    @POST
    @Path("/{prompt}/place")
    public Response move(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref,
            @FormParam("step") @DefaultValue("") String towards) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        Step.of(towards).ifPresent(step -> service.move(place.exam(), place.subject(), prompt, step));
        return Redirect.to(place.of(prompt.pool()));
    }

    @POST
    @Path("/{prompt}/removal")
    public Response remove(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        service.remove(place.exam(), place.subject(), prompt);
        files.remove(prompt.file().key());
        flash.ok("pool.removed");
        return Redirect.to(place.of(prompt.pool()));
    }

    @POST
    @Path("/{prompt}/retirement")
    public Response retire(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        service.retire(place.exam(), place.subject(), prompt);
        flash.ok("pool.retired");
        return Redirect.to(place.of(prompt.pool()));
    }

    @POST
    @Path("/{prompt}/return")
    public Response bringBack(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        service.bringBack(place.exam(), place.subject(), prompt);
        flash.ok("pool.returned");
        return Redirect.to(place.of(prompt.pool()));
    }
}
