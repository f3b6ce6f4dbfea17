package callboard.appeal;

import callboard.account.CandidateDoor;
import callboard.media.PhotoRefused;
import callboard.media.Uploaded;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** What somebody is asked for about his document. The page is the same for both sides of an appeal and speaks of neither. */
@CandidateDoor
@Controller
@Path("/supplements/{supplement}")
@RequestScoped
public class SupplementsController {

    private static final List<String> PICTURES = List.of("first", "second", "third");

    private final SupplementService supplements;
    private final Forms forms;
    private final Models models;

    @Inject
    SupplementsController(SupplementService supplements, Forms forms, Models models) {
        this.supplements = supplements;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show(@PathParam("supplement") String ref) {
        return page(find(ref), forms.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@PathParam("supplement") String ref, FormDataMultiPart parts) throws IOException {
        Supplement supplement = find(ref);
        supplements.mayAnswer(supplement).orRefuse();
        String words = words(parts);
        Form form = forms.show(new SupplementFields(words));
        if (words.length() > SupplementFields.MOST_WORDS) {
            form.reject("words", "appeal.words.long");
        }
        try {
            List<byte[]> pictures = pictures(parts);
            if (pictures.isEmpty()) {
                form.reject("first", "appeal.supplement.missing");
            } else if (!form.hasErrors()) {
                supplements.keepFor(pictures, keys -> supplements.answer(supplement, keys, words));
                return Redirect.to("/supplements/" + ref);
            }
        } catch (PhotoRefused refused) {
            form.reject("first", refused.key());
        }
        return Wrong.form(page(supplement, form));
    }

    /** Those that were chosen; a field left empty is none. */
    private static List<byte[]> pictures(FormDataMultiPart parts) throws IOException, PhotoRefused {
        List<byte[]> pictures = new ArrayList<>();
        for (String name : PICTURES) {
            if (Uploaded.isThere(parts, name)) {
                pictures.add(Uploaded.bytes(parts, name));
            }
        }
        return pictures;
    }

    private static String words(FormDataMultiPart parts) {
        var field = parts.getField("words");
        return field == null ? "" : field.getValue().strip();
    }

    private String page(Supplement supplement, Form form) {
        models.put("form", form);
        models.put("supplement", supplement);
        models.put("may", supplements.mayAnswer(supplement));
        models.put("pictures", PICTURES);
        models.put("mostWords", SupplementFields.MOST_WORDS);
        return "appeal/supplement";
    }

    private Supplement find(String ref) {
        return NotFound.unless(supplements.mine(ref));
    }
}
