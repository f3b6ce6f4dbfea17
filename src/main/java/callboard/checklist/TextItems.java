package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.pledge.PledgeText;
import callboard.pledge.PledgeTexts;
import callboard.school.School;
import callboard.school.Schools;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The points about texts: the pledge, the notice, and whom a candidate can reach. */
@RequestScoped
public class TextItems implements ChecklistItem.Source {

    private final PledgeTexts pledges;
    private final Schools schools;
    private final DeskExam deskExam;

    @Inject
    TextItems(PledgeTexts pledges, Schools schools, DeskExam deskExam) {
        this.pledges = pledges;
        this.schools = schools;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return List.of(pledge(exam), notice(exam), contact(exam));
    }

    private ChecklistItem pledge(Exam exam) {
        Optional<PledgeText> text = pledges.latest(exam.schoolId(), exam.id());
        Fix fix = new Fix("checklist.fix.pledge", deskExam.href(exam, "pledge/new"));
        return text.map(latest -> new ChecklistItem(
                        "pledge",
                        30,
                        Level.GREEN,
                        "checklist.pledge",
                        Fact.of("checklist.pledge.fact", String.valueOf(latest.number())),
                        "writing-sign",
                        fix))
                .orElseGet(() -> new ChecklistItem(
                        "pledge",
                        30,
                        Level.AMBER,
                        "checklist.pledge.none",
                        Fact.of("checklist.pledge.none.fact"),
                        "writing-sign",
                        fix));
    }

    private ChecklistItem notice(Exam exam) {
        boolean none = exam.notice().isEmpty();
        return new ChecklistItem(
                "notice",
                31,
                none ? Level.AMBER : Level.GREEN,
                none ? "checklist.notice.none" : "checklist.notice",
                Fact.of(none ? "checklist.notice.none.fact" : "checklist.notice.fact"),
                "file-text",
                new Fix("checklist.fix.notice", deskExam.href(exam, "notice") + "#f-notice"));
    }

    private ChecklistItem contact(Exam exam) {
        boolean school = schools.byId(exam.schoolId())
                .map(School::contact)
                .filter(contact -> contact.isGiven())
                .isPresent();
        boolean none = !school && exam.contact().isEmpty();
        return new ChecklistItem(
                "contact",
                32,
                none ? Level.AMBER : Level.GREEN,
                none ? "checklist.contact.none" : "checklist.contact",
                Fact.of(none ? "checklist.contact.none.fact" : "checklist.contact.fact"),
                "phone",
                new Fix("checklist.fix.contact", deskExam.href(exam, "notice") + "#f-contact"));
    }
}
