package callboard.login;

import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Public;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The page behind an invitation's link: who invites to what, and the password that makes the account. */
@Public("the link is the proof; its holder has no account yet")
@Controller
@Path("/invitations/{token}")
@RequestScoped
public class InvitationController {

    private static final String VIEW = "login/invitation";
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private final InvitationService invitations;
    private final StartPage start;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    InvitationController(InvitationService invitations, StartPage start, Forms forms, Flash flash, Models models) {
        this.invitations = invitations;
        this.start = start;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("token") String token) {
        return page(NotFound.unless(invitations.byToken(token)), token, forms.empty());
    }

    @POST
    public Response accept(@PathParam("token") String token, @FormParam("password") String password) {
        Invitation invitation = NotFound.unless(invitations.byToken(token));
        Form form = forms.empty();
        String given = password == null ? "" : password;
        boolean known = invitations.isKnown(invitation);
        if (!known && given.length() < SHORTEST) {
            form.reject("password", "login.password.short", SHORTEST);
        } else if (given.length() > LONGEST) {
            form.reject("password", "login.invitation.wrong");
        } else {
            invitations.prove(invitation, given, form).ifPresent(proof -> invitations.accept(invitation, proof));
        }
        if (form.hasErrors()) {
            page(invitation, token, form);
            return Wrong.form(VIEW);
        }
        flash.ok("login.invitation.accepted");
        return Redirect.to(start.address());
    }

    private String page(Invitation invitation, String token, Form form) {
        models.put("form", form);
        models.put("invitation", invitation);
        models.put("known", invitations.isKnown(invitation));
        models.put("token", token);
        return VIEW;
    }
}
