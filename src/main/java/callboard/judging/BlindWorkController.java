package callboard.judging;

import callboard.account.Role;
import callboard.account.StaffDoor;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * One work on a judge's desk: he watches it, drafts a mark and closes it. A draft saves itself while he types and may be
 * incomplete; what cannot be taken stays in the form.
 */
@StaffDoor(Role.JUDGE)
@Controller
@Path("/judging/{assignment}/works/{work}")
@RequestScoped
public class BlindWorkController {

    private final BlindWorkPage page;
    private final MarkService marks;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    BlindWorkController(BlindWorkPage page, MarkService marks, Forms forms, Flash flash, Models models) {
        this.page = page;
        this.marks = marks;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("assignment") String assignment, @PathParam("work") String code) {
        MarkService.Desk desk = page.find(assignment, code);
        Optional<JudgeMark> mark = marks.of(desk);
        return page.show(desk, mark, forms.show(mark.map(MarkForm::of).orElseGet(MarkForm::new)));
    }

    @POST
    @Path("/draft")
    public Response draft(
            @PathParam("assignment") String assignment,
            @PathParam("work") String code,
            @BeanParam MarkForm fields,
            @HeaderParam("HX-Request") @DefaultValue("") String part) {
        MarkService.Desk desk = page.find(assignment, code);
        Form form = forms.check(fields);
        JudgeMark.Opinion opinion = fields.opinion(page.range(desk.assignment()), form);
        if (!form.hasErrors()) {
            write(form, () -> marks.draft(desk, opinion, fields.seen));
        }
        if (!part.isEmpty()) {
            return saved(desk, form, fields.seen);
        } else if (form.hasErrors()) {
            return wrong(desk, form);
        }
        flash.ok("judging.draft.saved");
        return Redirect.to(address(assignment, code));
    }

    @POST
    @Path("/mark")
    public Response close(
            @PathParam("assignment") String assignment, @PathParam("work") String code, @BeanParam MarkForm fields) {
        MarkService.Desk desk = page.find(assignment, code);
        Form form = forms.check(fields);
        JudgeMark.Opinion opinion = fields.opinion(page.range(desk.assignment()), form);
        if (!form.hasErrors()) {
            write(form, () -> marks.close(desk, opinion, fields.seen));
        }
        if (form.hasErrors()) {
            return wrong(desk, form);
        }
        flash.ok("judging.closed", code, ScoreRange.plain(opinion.score().orElseThrow()));
        return Redirect.to(
                page.next(desk).map(next -> address(assignment, next)).orElse("/judging/" + assignment));
    }

    /** Does it, or puts the refusal beside the score. */
    private static void write(Form form, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Verdict verdict = refused.verdict();
            form.reject("score", verdict.reasonKey(), verdict.args().toArray());
        } catch (DataException anotherPageWasFaster) {
            form.reject("score", "judging.mark.elsewhere");
        }
    }

    /** The page again with what was typed, and with what is stored by now. */
    private Response wrong(MarkService.Desk desk, Form form) {
        page.show(desk, marks.of(desk), form);
        return Wrong.form("judging/work");
    }

    /** The line that says since when the draft is safe, or why it is not. A page that missed something keeps what it saw. */
    private Response saved(MarkService.Desk desk, Form form, String seen) {
        page.mark(marks.of(desk));
        form.getAllErrors().stream().findFirst().ifPresent(problem -> {
            models.put("trouble", problem.text());
            models.put("seen", seen);
        });
        return Response.ok("judging/saved").build();
    }

    private static String address(String assignment, String code) {
        return "/judging/" + assignment + "/works/" + code;
    }
}
