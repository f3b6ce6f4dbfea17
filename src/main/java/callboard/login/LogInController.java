package callboard.login;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * The log-in page with its three entrances: mainland candidates by phone, the others by e-mail, staff by their name. They
 * differ in their words only.
 */
@Public("this is where people sign in")
@Controller
@Path("/login")
@RequestScoped
public class LogInController {

    private static final String VIEW = "login/login";

    private final LogInService signIns;
    private final StartPage start;
    private final Forms forms;
    private final Models models;

    @Inject
    LogInController(LogInService signIns, StartPage start, Forms forms, Models models) {
        this.signIns = signIns;
        this.start = start;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("next") @DefaultValue("") String next) {
        return show("mainland", next);
    }

    @GET
    @Path("/{entrance: international|staff}")
    public String show(@PathParam("entrance") String entrance, @QueryParam("next") @DefaultValue("") String next) {
        LogInForm fields = new LogInForm();
        fields.next = next;
        return page(entrance, forms.show(fields));
    }

    @POST
    public Response create(@BeanParam LogInForm fields) {
        return create("mainland", fields);
    }

    @POST
    @Path("/{entrance: international|staff}")
    public Response create(@PathParam("entrance") String entrance, @BeanParam LogInForm fields) {
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            page(entrance, form);
            return Wrong.form(VIEW);
        }
        LogInService.Outcome outcome = signIns.logIn(fields.username, fields.password);
        if (outcome instanceof LogInService.Outcome.In) {
            return Redirect.to(start.address(fields.next));
        } else if (outcome instanceof LogInService.Outcome.Wait wait) {
            form.reject("password", "login.wait", wait.minute());
        } else {
            form.reject("password", "login.wrong");
        }
        page(entrance, form);
        return Wrong.form(VIEW);
    }

    private String page(String entrance, Form form) {
        models.put("form", form);
        models.put("entrance", entrance);
        return VIEW;
    }
}
