package callboard.factor;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.login.LogInService.Outcome;
import callboard.login.StartPage;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Public;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The second step of signing in: a code of the app, or one of the recovery codes. */
@Public("nobody is signed in before this step is done")
@Controller
@Path("/login/second-factor")
@RequestScoped
public class SecondStepController {

    private static final String VIEW = "factor/step";

    private final CurrentSignIn current;
    private final SecondStepService step;
    private final StartPage start;
    private final Forms forms;
    private final Models models;

    @Inject
    SecondStepController(CurrentSignIn current, SecondStepService step, StartPage start, Forms forms, Models models) {
        this.current = current;
        this.step = step;
        this.start = start;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public Response show(
            @QueryParam("next") @DefaultValue("") String next, @QueryParam("by") @DefaultValue("") String by) {
        if (current.waiting().isEmpty()) {
            return elsewhere(next);
        }
        StepForm fields = new StepForm();
        fields.next = next;
        fields.by = by;
        return Response.ok(page(forms.show(fields))).build();
    }

    @POST
    public Response create(@BeanParam StepForm fields) {
        Optional<Account> account = current.waiting();
        if (account.isEmpty()) {
            return elsewhere(fields.next);
        }
        Form form = forms.check(fields);
        if (!form.hasErrors()) {
            reject(form, step.pass(account.get(), fields.code));
        }
        return form.hasErrors() ? Wrong.form(page(form)) : Redirect.to(start.address(fields.next));
    }

    /** Who took too long begins anew; who has passed already, in another tab, goes on. */
    private Response elsewhere(String next) {
        return Redirect.to(current.account().isPresent() ? start.address(next) : "/login/staff");
    }

    private static void reject(Form form, Outcome outcome) {
        if (outcome instanceof Outcome.Wait wait) {
            form.reject("code", "factor.code.wait", nextMinute(wait.until()));
        } else if (outcome instanceof Outcome.Wrong) {
            form.reject("code", "factor.code.wrong");
        }
    }

    /** Minutes are what the page shows, so the one that is shown must be over the wait. */
    private static Instant nextMinute(Instant until) {
        return until.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    private String page(Form form) {
        models.put("form", form);
        models.put("account", current.waiting().orElseThrow());
        models.put("recovery", form.checked("by", "recovery"));
        return VIEW;
    }
}
