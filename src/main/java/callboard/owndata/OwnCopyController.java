package callboard.owndata;

import callboard.account.CandidateDoor;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.krazo.engine.Viewable;

/** The copy of one's own data. */
@CandidateDoor
@Path("/account/data")
@RequestScoped
public class OwnCopyController {

    private static final String VIEW = "owndata/show";

    private final OwnCopy own;
    private final Forms forms;
    private final Models models;

    @Inject
    OwnCopyController(OwnCopy own, Forms forms, Models models) {
        this.own = own;
        this.forms = forms;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("form", forms.empty());
        return VIEW;
    }

    /** Answers with the file itself: no address leads to it afterwards. */
    @POST
    public Response create(@BeanParam OwnCopyForm fields) {
        Form form = forms.check(fields);
        own.confirm(form, fields.password);
        if (form.hasErrors()) {
            models.put("form", form);
            return Response.status(422)
                    .entity(new Viewable(VIEW))
                    .type(MediaType.TEXT_HTML)
                    .build();
        }
        return Response.ok(own.take(), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"callboard-data.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
