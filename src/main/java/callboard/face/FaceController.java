package callboard.face;

import callboard.account.CandidateDoor;
import callboard.matcher.Pose;
import callboard.media.PhotoRefused;
import callboard.media.Uploaded;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.Pace;
import callboard.review.Queue;
import callboard.web.Form;
import callboard.web.Forms;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The candidate's face verification: three pictures, by camera or as files, and how it stands. */
@CandidateDoor
@Controller
@Path("/face")
@RequestScoped
public class FaceController {

    private static final List<String> PICTURES = List.of("front", "second", "third");
    private static final Map<Pose, String> TURNS = Map.of(
            Pose.FRONT, "face-id",
            Pose.LEFT, "arrow-left",
            Pose.RIGHT, "arrow-right",
            Pose.UP, "arrow-up",
            Pose.DOWN, "arrow-down");
    private static final int MOST_WORDS = 200;

    private final FaceService faces;
    private final FaceSubmission submission;
    private final FaceWithdrawal withdrawal;
    private final Desk desk;
    private final Queue queue;
    private final Pace pace;
    private final Forms forms;
    private final Models models;

    @Inject
    FaceController(
            FaceService faces,
            FaceSubmission submission,
            FaceWithdrawal withdrawal,
            Desk desk,
            Queue queue,
            Pace pace,
            Forms forms,
            Models models) {
        this.faces = faces;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.desk = desk;
        this.queue = queue;
        this.pace = pace;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public String show() {
        return page(forms.show(new FaceFields(chosen().name(), "")));
    }

    /** Nobody is compared by a machine unless he chose it; who tries again has. */
    private FaceFields.Comparer chosen() {
        return faces.mayAskForReview().isAllowed() ? FaceFields.Comparer.MACHINE : FaceFields.Comparer.PERSON;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(FormDataMultiPart parts) throws IOException {
        String how = text(parts, "how");
        String words = text(parts, "words").strip();
        Form form = forms.show(new FaceFields(how, words));
        if (words.length() > MOST_WORDS) {
            form.reject("words", "face.words.long", MOST_WORDS);
        }
        List<byte[]> pictures = pictures(parts, form);
        if (form.hasErrors()) {
            return Wrong.form(page(form));
        }
        boolean camera = text(parts, "way").equals("camera");
        try {
            submission.submit(
                    pictures,
                    camera ? FaceVerification.Way.CAMERA : FaceVerification.Way.UPLOAD,
                    words,
                    !how.equals(FaceFields.Comparer.MACHINE.name()));
        } catch (PhotoRefused refused) {
            form.reject("front", refused.key());
            return Wrong.form(page(form));
        }
        return Redirect.to("/face");
    }

    @POST
    @Path("/review")
    public Response review() {
        faces.askForReview();
        return Redirect.to("/face");
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw() {
        withdrawal.withdraw();
        return Redirect.to("/face");
    }

    private List<byte[]> pictures(FormDataMultiPart parts, Form form) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (String name : PICTURES) {
            try {
                pictures.add(Uploaded.bytes(parts, name));
            } catch (PhotoRefused refused) {
                form.reject(name, refused.key());
            }
        }
        if (!text(parts, "prompt").equals(prompt())) {
            form.reject("front", "face.prompt.changed");
        }
        return pictures;
    }

    private static String text(FormDataMultiPart parts, String name) {
        var field = parts.getField(name);
        return field == null ? "" : field.getValue();
    }

    /** What a page asked for: one that is older than the last try asked for something else, even where it happens to be the same. */
    private String prompt() {
        String poses = faces.poses().stream().map(Pose::word).collect(Collectors.joining(" "));
        return (poses + " " + faces.last()).strip();
    }

    private String page(Form form) {
        Optional<FaceVerification> mine = faces.mine();
        models.put("form", form);
        models.put("may", faces.maySubmit());
        models.put("pictures", PICTURES);
        models.put("mostWords", MOST_WORDS);
        models.put("poses", faces.poses());
        models.put("prompt", prompt());
        models.put("turns", TURNS);
        models.put("ways", FaceFields.Comparer.values());
        models.put("machine", submission.hasMachine());
        models.put("mayAsk", faces.mayAskForReview());
        models.put("mayWithdraw", withdrawal.mayWithdraw());
        models.put("left", submission.hasMachine() ? faces.triesLeft() : 0);
        models.put("state", mine.map(one -> one.state().name()).orElse("NONE"));
        mine.ifPresent(one -> models.put("verification", one));
        models.put(
                "ahead",
                mine.flatMap(one -> desk.waiting(CaseKind.FACE, one.ref()))
                        .map(queue::ahead)
                        .orElse(0L));
        models.put("usual", Math.max(1, pace.usual(CaseKind.FACE).toHours()));
        return "face/show";
    }
}
