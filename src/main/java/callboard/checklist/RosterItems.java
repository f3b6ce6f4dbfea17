package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.Exam;
import callboard.major.Direction;
import callboard.roster.Applicants;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The point about the roster: whoever is not on it cannot apply. It can still be imported after the opening, so its lack is amber. */
@RequestScoped
public class RosterItems implements ChecklistItem.Source {

    private final Applicants applicants;
    private final DeskSchool desk;

    @Inject
    RosterItems(Applicants applicants, DeskSchool desk) {
        this.applicants = applicants;
        this.desk = desk;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        long registered = applicants.countOf(
                exam.schoolId(), exam.major().id(), exam.direction().map(Direction::id));
        return List.of(
                registered > 0
                        ? item(Level.GREEN, "checklist.roster", Fact.of("checklist.roster.fact", registered))
                        : item(Level.AMBER, "checklist.roster.none", Fact.of("checklist.roster.none.fact")));
    }

    private ChecklistItem item(Level level, String titleKey, Fact fact) {
        Fix fix = new Fix("checklist.fix.roster", desk.href("roster/imports"));
        return new ChecklistItem("roster", 50, level, titleKey, fact, "file-spreadsheet", fix);
    }
}
