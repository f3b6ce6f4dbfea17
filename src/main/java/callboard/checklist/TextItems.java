package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.School;
import callboard.school.Schools;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points about texts: what candidates sign and read, and whom they can reach. */
@RequestScoped
public class TextItems implements ChecklistItem.Source {

    private static final Map<TextKind, String> ICONS = Map.of(
            TextKind.PLEDGE, "writing-sign",
            TextKind.NOTICE, "file-text",
            TextKind.DETAILS, "info-circle",
            TextKind.PREPARATION, "list-check");

    private final ExamTexts texts;
    private final Schools schools;
    private final DeskExam deskExam;

    @Inject
    TextItems(ExamTexts texts, Schools schools, DeskExam deskExam) {
        this.texts = texts;
        this.schools = schools;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<ExamText> latest = texts.latestOf(exam.schoolId(), List.of(exam.id()));
        List<ChecklistItem> items = new ArrayList<>();
        for (TextKind kind : TextKind.values()) {
            items.add(text(
                    exam,
                    kind,
                    latest.stream()
                            .filter(text -> text.kind() == kind && !text.isEmpty())
                            .findFirst()));
        }
        items.add(contact(exam));
        return items;
    }

    /** What an exam can do without is only told where it is there. */
    private ChecklistItem text(Exam exam, TextKind kind, Optional<ExamText> text) {
        String key = "checklist.text." + kind.word() + (text.isPresent() ? "" : ".none");
        return new ChecklistItem(
                kind.word(),
                30 + kind.ordinal(),
                text.isPresent() || !kind.isWitnessed() ? Level.GREEN : Level.AMBER,
                key,
                Fact.of(key + ".fact", String.valueOf(text.map(ExamText::number).orElse(0))),
                ICONS.getOrDefault(kind, "file-text"),
                new Fix("checklist.fix." + kind.word(), deskExam.href(exam, kind.word() + "/new")));
    }

    private ChecklistItem contact(Exam exam) {
        boolean school = schools.byId(exam.schoolId())
                .map(School::contact)
                .filter(contact -> contact.isGiven())
                .isPresent();
        boolean none = !school && exam.contact().isEmpty();
        return new ChecklistItem(
                "contact",
                35,
                none ? Level.AMBER : Level.GREEN,
                none ? "checklist.contact.none" : "checklist.contact",
                Fact.of(none ? "checklist.contact.none.fact" : "checklist.contact.fact"),
                "phone",
                new Fix("checklist.fix.contact", deskExam.href(exam, "contact") + "#f-contact"));
    }
}
