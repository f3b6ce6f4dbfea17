package callboard.publication;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.result.Publication;
import callboard.result.PublicationService;
import callboard.result.PublicationState;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A second person confirms a publication by its count, or takes the confirmation back before its instant. */
@SchoolDoor(Role.PUBLISHER)
@Controller
@Path("/schools/{code}/desk/publications/{publication}")
@RequestScoped
public class PublicationConfirmationController {

    private final PublicationPage page;
    private final PublicationService service;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;
    private final Models models;

    @Inject
    PublicationConfirmationController(
            PublicationPage page, PublicationService service, Forms forms, Flash flash, Clock clock, Models models) {
        this.page = page;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
        this.models = models;
    }

    @POST
    @Path("/confirmation")
    public Response confirm(@PathParam("publication") String ref, @BeanParam ConfirmForm fields) {
        Publication publication = page.find(ref);
        Form form = forms.check(fields);
        if (publication.state(clock.now()) == PublicationState.DRAFT) {
            fields.check(form, publication, clock.now());
        }
        if (form.hasErrors()) {
            return Wrong.form(page.show(models, publication, form, forms.empty()));
        }
        service.confirm(publication, fields.count, fields.releaseAt());
        flash.ok(fields.releaseAt().isEmpty() ? "result.released" : "result.confirmed", publication.title());
        return Redirect.to(page.href(publication));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("publication") String ref) {
        Publication publication = page.find(ref);
        service.cancel(publication);
        flash.ok("result.cancelled", publication.title());
        return Redirect.to(page.href(publication));
    }
}
