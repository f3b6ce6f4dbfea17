package callboard.appeal;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.viewing.Pictures;
import callboard.viewing.Signed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** 请补材料: whoever has an appeal on his desk asks one side for more, and sees what came. */
@PlatformDoor({Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Path("/platform/appeals/{case}/supplements")
@RequestScoped
public class AppealSupplementsController {

    private final Desk desk;
    private final AppealPages pages;
    private final SupplementService supplements;
    private final Forms forms;
    private final Flash flash;

    @Inject
    AppealSupplementsController(Desk desk, AppealPages pages, SupplementService supplements, Forms forms, Flash flash) {
        this.desk = desk;
        this.pages = pages;
        this.supplements = supplements;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Controller
    public Response create(@PathParam("case") String ref, @BeanParam SupplementForm fields) {
        ManualReview review = NotFound.unless(desk.find(CaseKind.APPEAL, ref));
        Form form = forms.check(fields);
        Optional<Supplement.Wanted> wanted = fields.wanted(form);
        if (wanted.isEmpty()) {
            return Wrong.form(pages.page(review, form));
        }
        supplements.ask(review, pages.subject(review), wanted.get());
        flash.ok("appeal.asked", review.number());
        return Redirect.to(CaseKind.APPEAL.address());
    }

    /** A picture that came, while the case is held. */
    @Signed
    @GET
    @Path("/{picture}")
    public Response image(@PathParam("case") String ref, @PathParam("picture") String picture) {
        ManualReview review = NotFound.unless(desk.held(CaseKind.APPEAL, ref));
        return Pictures.answer(supplements.image(pages.subject(review), picture));
    }
}
