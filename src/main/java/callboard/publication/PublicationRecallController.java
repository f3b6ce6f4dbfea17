package callboard.publication;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.result.Publication;
import callboard.result.PublicationService;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Gives up a draft, and takes a released publication back: one asks with a reason, a second one agrees. */
@SchoolDoor({Role.OFFICER, Role.PUBLISHER})
@Controller
@Path("/schools/{code}/desk/publications/{publication}")
@RequestScoped
public class PublicationRecallController {

    private final PublicationPage page;
    private final PublicationService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PublicationRecallController(
            PublicationPage page, PublicationService service, Forms forms, Flash flash, Models models) {
        this.page = page;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @POST
    @Path("/removal")
    public Response drop(@PathParam("publication") String ref) {
        Publication publication = page.find(ref);
        service.drop(publication);
        flash.ok("result.dropped", publication.title());
        return Redirect.to(page.href(publication));
    }

    @POST
    @Path("/recall")
    public Response ask(@PathParam("publication") String ref, @BeanParam RecallForm fields) {
        Publication publication = page.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(page.show(models, publication, forms.empty(), form));
        }
        service.askRecall(publication, Typed.line(fields.reason));
        flash.ok("result.recall-asked", publication.title());
        return Redirect.to(page.href(publication));
    }

    /** The second person. */
    @POST
    @Path("/recall/confirmation")
    public Response recall(@PathParam("publication") String ref) {
        Publication publication = page.find(ref);
        service.recall(publication);
        flash.ok("result.recalled", publication.title());
        return Redirect.to(page.href(publication));
    }

    @POST
    @Path("/recall/removal")
    public Response keep(@PathParam("publication") String ref) {
        Publication publication = page.find(ref);
        service.keep(publication);
        flash.ok("result.kept", publication.title());
        return Redirect.to(page.href(publication));
    }

    /** Why; the school reads it. */
    public static class RecallForm {

        @FormParam("reason")
        @DefaultValue("")
        @NotBlank(message = "result.reason.missing")
        @Size(max = 400, message = "result.reason.long")
        String reason = "";
    }
}
