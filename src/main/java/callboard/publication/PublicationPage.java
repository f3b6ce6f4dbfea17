package callboard.publication;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.judging.Scores;
import callboard.result.Check;
import callboard.result.Draft;
import callboard.result.Drafting;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.result.PublicationPolicy;
import callboard.result.PublicationState;
import callboard.result.Publications;
import callboard.rules.Asker;
import callboard.school.DeskSchool;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.List;

/** Fills the page of one publication, for every controller that shows it. */
@RequestScoped
class PublicationPage {

    private final DeskSchool desk;
    private final Publications publications;
    private final PublicationLines lines;
    private final Drafting drafting;
    private final Exams exams;
    private final ExamNames names;
    private final Scores scores;
    private final Permissions permissions;
    private final Asker asker;
    private final Clock clock;

    @Inject
    PublicationPage(
            DeskSchool desk,
            Publications publications,
            PublicationLines lines,
            Drafting drafting,
            Exams exams,
            ExamNames names,
            Scores scores,
            Permissions permissions,
            Asker asker,
            Clock clock) {
        this.desk = desk;
        this.publications = publications;
        this.lines = lines;
        this.drafting = drafting;
        this.exams = exams;
        this.names = names;
        this.scores = scores;
        this.permissions = permissions;
        this.asker = asker;
        this.clock = clock;
    }

    Publication find(String ref) {
        return NotFound.unless(publications.byRef(desk.id(), ref));
    }

    String href(Publication publication) {
        return desk.href("publications/" + publication.ref());
    }

    /** The view, with a form of confirming and one of recalling. */
    String show(Models models, Publication publication, Form confirm, Form recall) {
        Instant now = clock.now();
        Exam exam = exams.byId(desk.id(), publication.examId()).orElseThrow();
        PublicationPolicy.Person me = me(publication);
        models.put("school", desk.school());
        models.put("home", desk.href("publications"));
        models.put("page", href(publication));
        models.put("exports", desk.href("exports"));
        models.put("publication", publication);
        models.put("state", publication.state(now));
        models.put("examName", names.of(exam));
        models.put("form", confirm);
        models.put("recallForm", recall);
        models.put("moments", ConfirmForm.Moment.values());
        models.put("checks", checks(publication, exam, now));
        models.put("near", near(publication));
        models.put("mayConfirm", PublicationPolicy.mayConfirm(publication, me, now));
        models.put("mayCancel", PublicationPolicy.mayCancel(publication, me, now));
        models.put("mayDrop", desk.mayPrepare().and(PublicationPolicy.mayDrop(publication, now)));
        models.put("mayRecall", PublicationPolicy.mayRecall(publication, me, now));
        models.put("mayExport", permissions.has(Role.OFFICER, desk.id()) || permissions.has(Role.ADMIN, desk.id()));
        models.put("mayFile", desk.mayRead() || me.publishes());
        models.put("mayAct", permissions.has(Role.OFFICER, desk.id()) || me.publishes());
        return "result/show";
    }

    private PublicationPolicy.Person me(Publication publication) {
        long account = asker.me().account();
        return new PublicationPolicy.Person(
                account,
                permissions.has(Role.PUBLISHER, desk.id()),
                scores.judges(desk.id(), publication.examId(), account));
    }

    /** Looked at anew while it is a draft; afterwards they are history. */
    private List<Check> checks(Publication publication, Exam exam, Instant now) {
        if (publication.state(now) != PublicationState.DRAFT) {
            return List.of();
        }
        Draft draft = drafting.draft(exam, publication.cutOff());
        return Check.of(draft, publication.digest());
    }

    private List<NearLine> near(Publication publication) {
        int passed = publication.counts().passed();
        return lines
                .between(desk.id(), publication.id(), Math.max(1, passed - NearLine.ABOVE + 1), passed + NearLine.BELOW)
                .stream()
                .filter(row -> row.line().rank().isPresent())
                .map(row -> NearLine.of(row, passed))
                .toList();
    }
}
