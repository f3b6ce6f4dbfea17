package callboard.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.Product;
import callboard.candidate.EntryRows;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.roster.Applicant;
import callboard.web.Language;
import callboard.web.Templates;
import jakarta.data.Limit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The candidate list as a plain servlet: the same queries, layout and template; no controller, sign-in, permission or policy. */
final class PlainList extends HttpServlet {

    private static final String HOME = "/schools/bench/desk/candidates";
    private static final Map<String, String> NO_FILTER = Map.of();

    private final transient Product product;
    private final transient Exam exam;

    PlainList(Product product, Exam exam) {
        this.product = product;
        this.exam = exam;
    }

    /** A row under the names the template knows. */
    public record Line(Entry entry, Applicant applicant, String major, String round) {

        public EntryState state() {
            return EntryState.READY;
        }

        public boolean waitsForIdentity() {
            return false;
        }

        public Optional<Instant> session() {
            return Optional.empty();
        }

        public boolean sessionOpen() {
            return false;
        }

        public Optional<Integer> submitted() {
            return Optional.empty();
        }

        public String number() {
            return applicant.candidateNumber();
        }
    }

    /** How many rows a page of the list shows, whoever made it. */
    static int rows(String page) {
        return page.split("class=\"table__name\"", -1).length - 1;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = product.ask(this::page);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page.getBytes(UTF_8));
    }

    String page() {
        EntryRows rows = product.bean(EntryRows.class);
        long school = exam.schoolId();
        long season = exam.season().id();
        List<EntryState> states = List.of(EntryState.values());
        Map<String, Object> model = new HashMap<>();
        model.put("ui", new PlainUi(HOME, product.clock().now()));
        model.put("home", HOME);
        model.put("filter", NO_FILTER);
        model.put("filtered", false);
        model.put(
                "exams",
                product.bean(Exams.class).open(school, season).stream()
                        .map(one -> Map.entry(one.ref(), one.major().name()))
                        .toList());
        model.put("states", EntryState.values());
        model.put("views", List.of("uploading", "outside", "unsigned"));
        model.put("doubted", Set.of());
        model.put("first", true);
        model.put("more", false);
        model.put("regions", rows.regions(school, season));
        model.put("total", rows.count(school, season, 0, states, "", "", List.of(""), ""));
        model.put(
                "lines",
                rows
                        .page(school, season, 0, states, "", "", List.of(""), "", Long.MAX_VALUE, Limit.of(51))
                        .stream()
                        .map(row -> new Line(
                                row.entry(), row.applicant(), row.exam().major().name(), "初试"))
                        .toList());
        return product.bean(Templates.class).render("candidate/list", Language.ZH_CN, model);
    }
}
