package callboard.appeal;

import callboard.account.CandidateDoor;
import callboard.identity.CertificationService;
import callboard.media.PhotoRefused;
import callboard.media.Uploaded;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.rules.Verdict;
import callboard.viewing.Pictures;
import callboard.viewing.Signed;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
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
import java.util.stream.Stream;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The appellant's pages: collecting evidence, handing it in, and what came of it. */
@CandidateDoor
@Path("/appeals")
@RequestScoped
public class AppealsController {

    private final AppealService service;
    private final IdentityAppeals appeals;
    private final SupplementService supplements;
    private final CertificationService certifications;
    private final Desk desk;
    private final Forms forms;
    private final Pictures pictures;
    private final Models models;

    @Inject
    AppealsController(
            AppealService service,
            IdentityAppeals appeals,
            SupplementService supplements,
            CertificationService certifications,
            Desk desk,
            Forms forms,
            Pictures pictures,
            Models models) {
        this.service = service;
        this.appeals = appeals;
        this.supplements = supplements;
        this.certifications = certifications;
        this.desk = desk;
        this.forms = forms;
        this.pictures = pictures;
        this.models = models;
    }

    @GET
    @Controller
    @Path("/new")
    public String begin() {
        return page(forms.empty());
    }

    @POST
    @Controller
    public Response create(@BeanParam AppealForm fields) {
        Form form = forms.check(fields);
        Stream.of(Evidence.values())
                .filter(one -> !one.optional() && missing(one))
                .forEach(one -> form.reject(one.word(), "appeal.evidence.missing"));
        Verdict fresh = service.maySubmit();
        if (fresh.isRefused()) {
            form.reject(Evidence.MORE.word(), fresh.reasonKey());
        }
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        return Redirect.to("/appeals/"
                + service.submit(fields.words.strip(), fields.contact.strip()).ref());
    }

    @GET
    @Controller
    @Path("/{appeal}")
    public String show(@PathParam("appeal") String ref) {
        IdentityAppeal appeal = NotFound.unless(appeals.of(certifications.mine().account(), ref));
        models.put("appeal", appeal);
        models.put("number", desk.number(CaseKind.APPEAL, ref));
        supplements.open(appeal.account()).ifPresent(open -> models.put("wanted", open));
        models.put("seen", desk.waiting(CaseKind.APPEAL, ref).map(desk::given).orElse(java.util.List.of()));
        return "appeal/show";
    }

    /** The draft's own evidence. */
    @Signed
    @GET
    @Path("/new/evidence/{evidence}")
    public Response image(@PathParam("evidence") String word) {
        Evidence evidence = NotFound.unless(Evidence.read(word));
        IdentityAppeal draft = NotFound.unless(service.draft());
        return Pictures.answer(service.image(draft, evidence));
    }

    @POST
    @Controller
    @Path("/new/evidence/{evidence}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@PathParam("evidence") String word, FormDataMultiPart parts) throws IOException {
        Evidence evidence = NotFound.unless(Evidence.read(word));
        try {
            service.keep(evidence, Uploaded.bytes(parts, word));
            return Redirect.to("/appeals/new");
        } catch (PhotoRefused refused) {
            Form form = forms.empty();
            form.reject(word, refused.key());
            return Wrong.form(page(form));
        }
    }

    private String page(Form form) {
        Verdict may = service.mayAppeal();
        models.put("form", form);
        models.put("may", may);
        models.put("pictures", pictures);
        models.put("masked", certifications.mine().documentMasked());
        models.put("evidence", Evidence.values());
        models.put(
                "there",
                Stream.of(Evidence.values())
                        .filter(one -> !missing(one))
                        .map(Evidence::word)
                        .toList());
        var past = appeals.of(certifications.mine().account());
        models.put("past", past);
        models.put(
                "pending",
                past.stream().filter(IdentityAppeal::isPending).findFirst().orElse(null));
        return "appeal/new";
    }

    private boolean missing(Evidence one) {
        return service.draft().filter(draft -> !draft.key(one).isEmpty()).isEmpty();
    }
}
