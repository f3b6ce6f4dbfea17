package callboard.template;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.review.CaseKind;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The reasons of all desks, as the platform's administrator words them. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/reasons")
@RequestScoped
public class TemplatesController {

    private final ReasonTemplates templates;
    private final TemplateService service;
    private final Reasons reasons;
    private final Forms forms;
    private final Flash flash;
    private final Ui ui;
    private final Models models;

    @Inject
    TemplatesController(
            ReasonTemplates templates,
            TemplateService service,
            Reasons reasons,
            Forms forms,
            Flash flash,
            Ui ui,
            Models models) {
        this.templates = templates;
        this.service = service;
        this.reasons = reasons;
        this.forms = forms;
        this.flash = flash;
        this.ui = ui;
        this.models = models;
    }

    /** A desk with what it offers now and what can be worded otherwise. */
    public record DeskList(CaseKind kind, List<ReasonTemplate> own, List<Choice> builtIn) {}

    /** A built-in reason to choose. */
    public record Choice(String value, String text, String hint) {}

    @GET
    public String list() {
        return page(forms.empty());
    }

    @POST
    public Response create(@BeanParam TemplateForm fields) {
        Form form = forms.check(fields);
        CaseKind kind = NotFound.unless(fields.kind());
        boolean known = reasons.builtIn(kind).contains(fields.like) && !fields.like.endsWith(".other");
        if (!known && form.errors("like").isEmpty()) {
            form.reject("like", "template.like.missing");
        }
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        service.write(kind, fields.wording());
        flash.ok("template.written");
        return Redirect.to("/platform/reasons");
    }

    @POST
    @Path("/{template}/retirement")
    public Response retire(@PathParam("template") String ref) {
        service.retire(NotFound.unless(templates.byRef(ref)));
        flash.ok("template.retired");
        return Redirect.to("/platform/reasons");
    }

    private String page(Form form) {
        List<ReasonTemplate> own = templates.inUse();
        models.put("form", form);
        models.put("blank", forms.empty());
        models.put(
                "desks",
                Stream.of(CaseKind.values())
                        .map(kind -> new DeskList(
                                kind,
                                own.stream().filter(one -> one.kind() == kind).toList(),
                                choices(kind)))
                        .toList());
        return "template/list";
    }

    private List<Choice> choices(CaseKind kind) {
        return reasons.builtIn(kind).stream()
                .filter(key -> !key.endsWith(".other"))
                .map(key -> new Choice(key, ui.text(key, List.of()), ""))
                .toList();
    }
}
