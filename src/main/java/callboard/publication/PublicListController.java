package callboard.publication;

import callboard.config.Clock;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.result.Outcome;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.result.Publications;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.NotFound;
import callboard.web.Public;
import jakarta.data.Limit;
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

/** The pass list that everybody may read once it is released: masked people, no scores, nobody who is withheld. */
@Public("a school announces who passed")
@Controller
@Path("/schools/{code}/results/{publication}")
@RequestScoped
public class PublicListController {

    private static final int PAGE = 100;

    private final Schools schools;
    private final Publications publications;
    private final PublicationLines lines;
    private final Exams exams;
    private final ExamNames names;
    private final Clock clock;
    private final Models models;

    @Inject
    PublicListController(
            Schools schools,
            Publications publications,
            PublicationLines lines,
            Exams exams,
            ExamNames names,
            Clock clock,
            Models models) {
        this.schools = schools;
        this.publications = publications;
        this.lines = lines;
        this.exams = exams;
        this.names = names;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show(
            @PathParam("code") String code,
            @PathParam("publication") String ref,
            @QueryParam("after") @DefaultValue("0") int after) {
        School school = NotFound.unless(schools.openByCode(code));
        Publication publication =
                NotFound.unless(publications.byRef(school.id(), ref).filter(one -> one.isVisible(clock.now())));
        var rows = lines.page(school.id(), publication.id(), List.of(Outcome.PASSED), after, Limit.of(PAGE + 1));
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        models.put("school", school);
        models.put("publication", publication);
        models.put(
                "examName",
                names.of(exams.byId(school.id(), publication.examId()).orElseThrow()));
        models.put("page", "/schools/" + code + "/results/" + ref);
        models.put("people", shown.stream().map(PublicName::of).toList());
        models.put("first", after <= 0);
        models.put("more", rows.size() > PAGE);
        models.put(
                "last", shown.isEmpty() ? 0 : shown.get(shown.size() - 1).line().place());
        return "result/public";
    }
}
