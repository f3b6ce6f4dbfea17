package callboard.closing;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.login.LogInService;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Signer;
import callboard.web.Ui;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The end of one's own account in two steps: the password, and then a typed word before a page that says once more what is lost. The
 * second page cannot be reached otherwise and is good for ten minutes.
 */
@CandidateDoor
@Controller
@Path("/account/closing")
@RequestScoped
public class ClosingController {

    private static final String PURPOSE = "closing";
    private static final Duration PROVED = Duration.ofMinutes(10);

    private final OwnEnd own;
    private final LogInService logIn;
    private final Signer signer;
    private final Clock clock;
    private final Ui ui;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ClosingController(
            OwnEnd own,
            LogInService logIn,
            Signer signer,
            Clock clock,
            Ui ui,
            Forms forms,
            Flash flash,
            Models models) {
        this.own = own;
        this.logIn = logIn;
        this.signer = signer;
        this.clock = clock;
        this.ui = ui;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.empty());
    }

    @POST
    public Response create(@BeanParam ClosingForm fields) {
        Form form = forms.check(fields);
        if (!own.kept().isEmpty()) {
            return Wrong.form(page(form));
        }
        confirm(form, fields.password);
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        return Response.ok(last(
                        forms.empty(), signer.sign(PURPOSE, proof(clock.now().plus(PROVED)))))
                .build();
    }

    @POST
    @Path("/confirmation")
    public Response confirm(@BeanParam ClosingForm fields) {
        if (!isProved(fields.proof)) {
            flash.warn("closing.again");
            return Redirect.to("/account/closing");
        }
        Form form = forms.show(fields);
        if (!fields.word.strip().equalsIgnoreCase(ui.text("closing.word", List.of()))) {
            form.reject("word", "closing.word.wrong");
            return Wrong.form(last(form, fields.proof));
        }
        own.close();
        flash.ok("closing.done");
        return Redirect.to("/login");
    }

    private void confirm(Form form, String password) {
        if (password.isEmpty()) {
            form.reject("password", "login.password.missing");
        } else if (!form.hasErrors()) {
            LogInService.Outcome outcome = logIn.confirm(own.account(), password);
            if (outcome instanceof LogInService.Outcome.Wait wait) {
                form.reject("password", "contact.password.wait", wait.minute());
            } else if (outcome instanceof LogInService.Outcome.Wrong) {
                form.reject("password", "contact.password.wrong");
            }
        }
    }

    /** Of whom the password was asked, and until when that counts. */
    private String proof(Instant until) {
        return own.account().ref() + " " + until.toEpochMilli();
    }

    private boolean isProved(String proof) {
        return signer.verified(PURPOSE, proof)
                .map(given -> given.split(" ", 2))
                .filter(parts ->
                        parts.length == 2 && parts[0].equals(own.account().ref()))
                .filter(parts -> clock.now().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[1]))))
                .isPresent();
    }

    private String page(Form form) {
        models.put("form", form);
        models.put("kept", own.kept());
        return "closing/show";
    }

    private String last(Form form, String proof) {
        models.put("form", form);
        models.put("proof", proof);
        models.put("account", own.account());
        return "closing/confirm";
    }
}
