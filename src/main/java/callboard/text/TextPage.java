package callboard.text;

import callboard.exam.Exam;
import callboard.rich.Difference;
import callboard.rich.Prose;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;

/** The page on which the next version of a text is written, for whoever wants to show it again. */
@RequestScoped
public class TextPage {

    private final ExamTexts texts;
    private final Readership readership;
    private final Forms forms;
    private final Ui ui;
    private final Models models;

    @Inject
    TextPage(ExamTexts texts, Readership readership, Forms forms, Ui ui, Models models) {
        this.texts = texts;
        this.readership = readership;
        this.forms = forms;
        this.ui = ui;
        this.models = models;
    }

    Optional<ExamText> latest(Exam exam, TextKind kind) {
        return texts.latest(exam.schoolId(), exam.id(), kind);
    }

    /** What the form starts from: an earlier version, the one in force, or the usual words of the first. */
    TextForm fields(Exam exam, TextKind kind, int from) {
        Optional<ExamText> latest = latest(exam, kind);
        Optional<ExamText> start = from == 0
                ? latest
                : Optional.of(NotFound.unless(texts.byNumber(exam.schoolId(), exam.id(), kind, from)));
        TextForm fields = new TextForm();
        fields.base = String.valueOf(latest.map(ExamText::number).orElse(0));
        fields.bodyAs = "markup";
        fields.title = start.map(ExamText::title).orElseGet(() -> usual(kind, "title"));
        fields.body = start.map(text -> text.prose().html().markup())
                .orElseGet(() -> Prose.ofPlain(usual(kind, "body")).stored());
        fields.readSeconds = String.valueOf(start.map(ExamText::readSeconds).orElse(kind.isTimed() ? 10 : 0));
        return fields;
    }

    String edit(Exam exam, TextKind kind, TextForm fields, Form form) {
        models.put("theirs", Optional.empty());
        return page(exam, kind, fields, form);
    }

    /** Both versions; the form now stands upon the colleague's. */
    String conflict(Exam exam, TextKind kind, TextForm fields, ExamText theirs) {
        fields.base = String.valueOf(theirs.number());
        Form form = forms.show(fields);
        form.reject("body", "text.changed-meanwhile", theirs.author(), theirs.createdAt());
        models.put("theirs", Optional.of(theirs));
        models.put("difference", difference(theirs, fields));
        return page(exam, kind, fields, form);
    }

    private String page(Exam exam, TextKind kind, TextForm fields, Form form) {
        Optional<ExamText> latest = latest(exam, kind);
        models.put("kind", kind);
        models.put("form", form);
        models.put("body", fields.prose());
        models.put("most", TextForm.MOST);
        models.put("latest", latest);
        models.put("asked", kind.isWitnessed() && latest.isPresent() ? readership.asked(exam, kind) : 0L);
        return "text/new";
    }

    private static List<Difference.Line> difference(ExamText theirs, TextForm fields) {
        return Difference.of(theirs.prose(), fields.prose());
    }

    /** Nobody knows the details of an exam but the school; only what is signed has a title. */
    private String usual(TextKind kind, String part) {
        boolean silent = kind == TextKind.DETAILS || (part.equals("title") && !kind.isSigned());
        return silent ? "" : ui.text("text.usual." + kind.word() + "." + part, List.of());
    }
}
