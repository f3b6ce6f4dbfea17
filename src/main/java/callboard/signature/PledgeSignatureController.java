package callboard.signature;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.entry.EntryAct;
import callboard.entry.Standings;
import callboard.rules.Refused;
import callboard.school.Typed;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Signs the pledge: name typed, hand on the pad or, where that is not possible, the keyboard alone. */
@CandidateDoor
@Controller
@Path("/entries/{entry}/pledge/signature")
@RequestScoped
public class PledgeSignatureController {

    private final MyPledge pledge;
    private final SignatureService service;
    private final Standings standings;
    private final Clock clock;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PledgeSignatureController(
            MyPledge pledge,
            SignatureService service,
            Standings standings,
            Clock clock,
            Forms forms,
            Flash flash,
            Models models) {
        this.pledge = pledge;
        this.service = service;
        this.standings = standings;
        this.clock = clock;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public Response edit(@PathParam("entry") String ref) {
        MyPledge.Found found = pledge.find(ref);
        if (found.signature().isPresent()) {
            return Redirect.to("/entries/" + ref + "/pledge");
        }
        return Response.ok(page(found, forms.empty())).build();
    }

    @POST
    public Response sign(@PathParam("entry") String ref, @BeanParam PledgeForm fields) {
        MyPledge.Found found = pledge.find(ref);
        if (found.signature().isPresent()) {
            return Redirect.to("/entries/" + ref + "/pledge");
        }
        Form form = forms.check(fields);
        checkVersion(found, fields, form);
        checkName(found, fields, form);
        Optional<byte[]> drawing = drawing(fields, form);
        if (form.hasErrors()) {
            return Wrong.form(page(found, form));
        }
        service.sign(found.entry(), found.text(), Typed.line(fields.name), drawing);
        flash.ok("signature.signed");
        return Redirect.to("/entries/" + ref + "/pledge");
    }

    /** Whoever read an older text reads the new one first. */
    private static void checkVersion(MyPledge.Found found, PledgeForm fields, Form form) {
        if (!fields.version.equals(String.valueOf(found.text().number()))) {
            form.reject("read", "signature.read.other-version");
        }
    }

    private void checkName(MyPledge.Found found, PledgeForm fields, Form form) {
        if (form.errors("name").isEmpty() && !service.isHisName(found.entry(), fields.name)) {
            form.reject("name", "signature.name.differs");
        }
    }

    private static Optional<byte[]> drawing(PledgeForm fields, Form form) {
        if (fields.byKeyboard()) {
            return Optional.empty();
        }
        try {
            return fields.drawing.isEmpty() ? missing(form) : Optional.of(Drawing.read(fields.drawing));
        } catch (Refused unusable) {
            form.reject("drawing", unusable.verdict().reasonKey());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> missing(Form form) {
        form.reject("drawing", "signature.drawing.missing");
        return Optional.empty();
    }

    private String page(MyPledge.Found found, Form form) {
        models.put("form", form);
        models.put("may", standings.of(found.entry()).may(EntryAct.PREPARE, clock.now()));
        return "signature/new";
    }
}
