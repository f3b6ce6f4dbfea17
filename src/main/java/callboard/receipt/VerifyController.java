package callboard.receipt;

import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Public;
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

/** Whether a receipt is genuine, for anybody who holds its text. Nothing of it is kept. */
@Public("a receipt convinces only if anybody can check it")
@Controller
@Path("/verify")
@RequestScoped
public class VerifyController {

    private static final String VIEW = "receipt/verify";

    private final ReceiptKeys keys;
    private final Forms forms;
    private final Models models;

    @Inject
    VerifyController(ReceiptKeys keys, Forms forms, Models models) {
        this.keys = keys;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show() {
        models.put("form", forms.empty());
        return VIEW;
    }

    @POST
    public Response check(@BeanParam VerifyForm fields) {
        Form form = forms.check(fields);
        ReceiptCheck.Finding finding = ReceiptCheck.verify(fields.receipt, keys.publicKeys());
        models.put("form", form);
        if (finding.receipt().isEmpty()) {
            form.reject(
                    "receipt",
                    finding.verdict().reasonKey(),
                    finding.verdict().args().toArray());
            return Wrong.form(VIEW);
        }
        models.put("receipt", finding.receipt().get());
        return Response.ok(VIEW).build();
    }
}
