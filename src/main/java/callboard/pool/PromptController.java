package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.prompt.Draft;
import callboard.prompt.Prompt;
import callboard.prompt.PromptFiles;
import callboard.prompt.PromptKind;
import callboard.prompt.PromptPolicy;
import callboard.prompt.PromptSeal;
import callboard.prompt.PromptService;
import callboard.prompt.Prompts;
import callboard.prompt.Stand;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** One prompt as the officer makes it. Its pool and kind are chosen by an address, so that the form has the fields it needs. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts")
@RequestScoped
public class PromptController {

    private final DeskPool desk;
    private final DeskSchool school;
    private final Prompts prompts;
    private final PromptSeal seal;
    private final PromptService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PromptController(
            DeskPool desk,
            DeskSchool school,
            Prompts prompts,
            PromptSeal seal,
            PromptService service,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.school = school;
        this.prompts = prompts;
        this.seal = seal;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@BeanParam NewPrompt fresh) {
        desk.find(fresh.exam, fresh.subject);
        return blank(fresh, forms.show(new PromptForm()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@BeanParam NewPrompt fresh, FormDataMultiPart parts) throws IOException {
        DeskPool.Place place = desk.find(fresh.exam, fresh.subject);
        PromptKind kind = fresh.kind();
        PromptForm fields = PromptForm.of(parts);
        Form form = forms.check(fields);
        String text = fields.said(form, kind);
        Optional<PromptFiles.Media> file = PromptForm.file(form, kind, parts);
        if (!form.hasErrors()) {
            Verdict done = service.add(place.exam(), place.subject(), fresh.pool(), new Draft(kind, text, file));
            refuse(form, kind.hasFile() ? "file" : "text", done);
        }
        if (form.hasErrors()) {
            return Wrong.form(blank(fresh, form));
        }
        flash.ok("pool.saved");
        return Redirect.to(place.of(fresh.pool()));
    }

    /** What may no longer be changed is shown, with the reason. */
    @GET
    @Path("/{prompt}/edit")
    public String edit(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        return page(place, prompt, forms.show(PromptForm.of(prompt, seal.open(prompt))));
    }

    @POST
    @Path("/{prompt}")
    public Response update(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref,
            @BeanParam PromptForm fields) {
        DeskPool.Place place = desk.find(examRef, subjectRef);
        Prompt prompt = desk.prompt(place, ref);
        Form form = checked(prompt, fields);
        String text = fields.said(form, prompt.kind());
        if (!form.hasErrors()) {
            refuse(form, "text", service.change(place.exam(), place.subject(), prompt, text));
        }
        if (form.hasErrors()) {
            return Wrong.form(page(place, prompt, form));
        }
        flash.ok("pool.saved");
        return Redirect.to(place.of(prompt.pool()));
    }

    /** A form filled before a colleague saved is shown again once, with what was typed; sent again it stands. */
    private Form checked(Prompt prompt, PromptForm fields) {
        String now = String.valueOf(prompt.version());
        boolean stale = !fields.version.equals(now);
        fields.version = now;
        Form form = forms.check(fields);
        if (stale) {
            form.reject("text", "pool.changed-meanwhile", seal.open(prompt));
        }
        return form;
    }

    private static void refuse(Form form, String field, Verdict verdict) {
        if (verdict.isRefused()) {
            form.reject(field, verdict.reasonKey(), verdict.args().toArray());
        }
    }

    private String blank(NewPrompt fresh, Form form) {
        models.put("pool", fresh.pool());
        models.put("kind", fresh.kind());
        models.put("kinds", PromptKind.values());
        models.put("form", form);
        return "pool/new";
    }

    private String page(DeskPool.Place place, Prompt prompt, Form form) {
        Stand stand = Stand.of(prompts.counts(prompt.schoolId(), List.of(prompt.subjectId())), prompt.pool());
        int draws = place.subject().terms().prompting().draws();
        Verdict officer = school.mayPrepare();
        models.put("form", form);
        models.put("mayChange", officer.and(PromptPolicy.mayChange(place.exam(), prompt)));
        models.put("mayRemove", officer.and(PromptPolicy.mayRemove(place.exam(), prompt)));
        models.put("mayRetire", officer.and(PromptPolicy.mayRetire(place.exam(), prompt, stand.usable(), draws)));
        models.put("mayReturn", officer.and(PromptPolicy.mayReturn(place.exam(), prompt)));
        return "pool/edit";
    }
}
