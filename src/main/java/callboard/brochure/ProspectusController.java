package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.media.PaperRefused;
import callboard.media.Papers;
import callboard.school.DeskSchool;
import callboard.school.Paper;
import callboard.school.PaperAnswer;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The draft's prospectus as a PDF: looked at, replaced, taken out. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Path("/schools/{code}/desk/brochure/prospectus")
@RequestScoped
public class ProspectusController {

    private static final Logger LOG = LoggerFactory.getLogger(ProspectusController.class);

    private final DeskSchool desk;
    private final BrochurePage page;
    private final BrochureService service;
    private final Papers papers;
    private final PaperAnswer answer;
    private final Forms forms;
    private final Flash flash;

    @Inject
    ProspectusController(
            DeskSchool desk,
            BrochurePage page,
            BrochureService service,
            Papers papers,
            PaperAnswer answer,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.papers = papers;
        this.answer = answer;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() throws IOException {
        return answer.of(page.paper());
    }

    /** A file chosen before a colleague laid in another is not taken unseen; chosen again it is. */
    @POST
    @Controller
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response update(FormDataMultiPart parts) throws IOException {
        Form form = forms.empty();
        String over = over(parts);
        if (!over.equals(page.paper().paperKey())) {
            return meanwhile(form);
        }
        try {
            Papers.Kept kept = papers.keep("s" + desk.id(), parts, "paper");
            lay(kept, over);
            flash.ok("brochure.saved");
            return Redirect.to(desk.href("brochure"));
        } catch (PaperRefused refused) {
            form.reject("paper", refused.key(), refused.arguments().toArray());
            return Wrong.form(shown(form));
        } catch (OptimisticLockingFailureException raced) {
            LOG.debug("Another prospectus was laid while this one was looked through", raced);
            return meanwhile(form);
        }
    }

    /** @param over the document that the person asking saw */
    @POST
    @Controller
    @Path("/removal")
    public Response remove(@FormParam("over") @DefaultValue("") String over) {
        try {
            service.lay(desk.school(), Paper.NONE, over);
            flash.ok("brochure.paper.removed");
        } catch (OptimisticLockingFailureException raced) {
            LOG.debug("Another prospectus was laid before this one was removed", raced);
            flash.warn("brochure.look-again");
        }
        return Redirect.to(desk.href("brochure"));
    }

    private void lay(Papers.Kept kept, String over) throws IOException {
        boolean laid = false;
        try {
            Paper paper = new Paper(kept.key().toString(), kept.name(), kept.bytes(), kept.pages());
            try {
                service.lay(desk.school(), paper, over);
            } catch (DataException raced) {
                LOG.debug("The draft was saved in this moment, maybe without touching the prospectus", raced);
                service.lay(desk.school(), paper, over);
            }
            laid = true;
        } finally {
            if (!laid) {
                papers.drop(kept);
            }
        }
    }

    private Response meanwhile(Form form) {
        form.reject("paper", "brochure.paper.meanwhile");
        return Wrong.form(shown(form));
    }

    private static String over(FormDataMultiPart parts) {
        FormDataBodyPart over = parts.getField("over");
        return over == null ? "" : over.getValue();
    }

    private String shown(Form paper) {
        return page.edit(forms.show(page.fields()), new BrochurePage.Files(forms.empty(), paper));
    }
}
