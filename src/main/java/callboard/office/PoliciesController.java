package callboard.office;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.policy.Policies;
import callboard.policy.Policy;
import callboard.policy.PolicyChanges;
import callboard.policy.PolicyFact;
import callboard.rules.Verdict;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** 策略: what the platform administrator may change while the product runs, and what only the operator may. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/policies")
@RequestScoped
public class PoliciesController {

    private static final int HISTORY = 50;

    private final Policies policies;
    private final PolicyChanges changes;
    private final Instance<PolicyFact.Source> facts;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PoliciesController(
            Policies policies,
            PolicyChanges changes,
            Instance<PolicyFact.Source> facts,
            Forms forms,
            Flash flash,
            Models models) {
        this.policies = policies;
        this.changes = changes;
        this.facts = facts;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    /** A policy as it is now. */
    public record Line(Policy policy, String value) {}

    @GET
    public String list() {
        models.put("lines", Arrays.stream(Policy.values()).map(this::line).toList());
        models.put(
                "facts",
                facts.stream().flatMap(source -> source.facts().stream()).toList());
        models.put("changes", changes.page(Limit.of(HISTORY)));
        return "office/policies";
    }

    @GET
    @Path("/{policy}")
    public String edit(@PathParam("policy") String name) {
        Policy policy = find(name);
        PolicyForm now = new PolicyForm();
        now.value = policies.text(policy);
        return page(policy, forms.show(now));
    }

    @POST
    @Path("/{policy}")
    public Response update(@PathParam("policy") String name, @BeanParam PolicyForm fields) {
        Policy policy = find(name);
        Form form = forms.check(fields);
        Verdict fits = policy.mayBe(fields.value.strip());
        if (fits.isRefused()) {
            form.reject("value", fits.reasonKey(), fits.args().toArray());
        }
        if (form.hasErrors()) {
            return Wrong.form(page(policy, form));
        }
        policies.change(policy, fields.value.strip(), fields.reason.strip());
        flash.ok("office.policy.changed");
        return Redirect.to("/platform/policies");
    }

    private String page(Policy policy, Form form) {
        models.put("line", line(policy));
        models.put("form", form);
        return "office/policy";
    }

    private Line line(Policy policy) {
        return new Line(policy, policies.text(policy));
    }

    private static Policy find(String name) {
        return NotFound.unless(List.of(Policy.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst());
    }
}
