package callboard.help;

import callboard.policy.Policies;
import callboard.policy.Policy;
import callboard.web.NotFound;
import callboard.web.Public;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;

/** The help: all questions or those that say what was searched for, one answer, and how to film. */
@Public("whoever cannot sign in needs help most")
@Controller
@Path("/help")
@RequestScoped
public class HelpController {

    private static final int LONGEST = 60;
    private static final List<String> GUIDE = List.of("frame", "light", "sound", "stand", "off", "ready");

    private final Ui ui;
    private final Policies policies;
    private final Models models;

    @Inject
    HelpController(Ui ui, Policies policies, Models models) {
        this.ui = ui;
        this.policies = policies;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("q") @DefaultValue("") String query) {
        String asked =
                query.strip().substring(0, Math.min(LONGEST, query.strip().length()));
        models.put("query", asked);
        models.put("found", asked.isEmpty() ? List.of() : found(asked));
        models.put("topics", Question.TOPICS);
        models.put("hours", hours());
        return "help/list";
    }

    @GET
    @Path("/{question}")
    public String show(@PathParam("question") String word) {
        Question question = NotFound.unless(Question.find(word));
        models.put("question", question);
        models.put("answer", text(question.answerKey()).lines().toList());
        models.put("others", question.others());
        models.put("hours", hours());
        return "help/show";
    }

    @GET
    @Path("/shooting")
    public String shooting() {
        models.put("guide", GUIDE);
        return "help/shooting";
    }

    private String hours() {
        return policies.text(Policy.SERVICE_HOURS);
    }

    /** Every word of the search in question or answer, in the reader's language. */
    private List<Question> found(String asked) {
        List<String> words = List.of(asked.toLowerCase(Locale.ROOT).split("\\s+"));
        return Question.all().stream()
                .filter(question -> {
                    String said = (text(question.key()) + "\n" + text(question.answerKey())).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(said::contains);
                })
                .toList();
    }

    private String text(String key) {
        return ui.text(key, List.of(hours()));
    }
}
