package callboard.contact;

import callboard.account.SignedInDoor;
import callboard.login.CodeDesk;
import callboard.login.CodeForm;
import callboard.login.CodePurpose;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Another number or address for one's own account. */
@SignedInDoor
@Controller
@Path("/account/contact")
@RequestScoped
public class ContactController {

    private final OwnContact own;
    private final CodeDesk codes;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ContactController(OwnContact own, CodeDesk codes, Forms forms, Flash flash, Models models) {
        this.own = own;
        this.codes = codes;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

    @POST
    @Path("/codes")
    public Response send(@BeanParam CodeForm fields) {
        Form form = forms.check(fields);
        own.judge(form, fields);
        codes.send(CodePurpose.CONTACT, fields, form);
        return form.hasErrors()
                ? Wrong.form(page(form))
                : Response.ok(page(form)).build();
    }

    @POST
    public Response update(@BeanParam CodeForm fields) {
        Form form = forms.check(fields);
        own.judge(form, fields);
        own.prove(form, fields);
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        own.change(fields.login());
        flash.ok("contact.done", fields.login().masked());
        return Redirect.to("/account");
    }

    private String page(Form form) {
        codes.show();
        models.put("form", form);
        models.put("phone", own.isPhone());
        models.put("account", own.account());
        return own.account().isCandidate() ? "contact/candidate" : "contact/staff";
    }
}
