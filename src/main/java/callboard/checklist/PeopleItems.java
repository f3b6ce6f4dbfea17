package callboard.checklist;

import callboard.account.Grants;
import callboard.account.Permissions;
import callboard.account.Role;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The points about people: whether anybody will look at what candidates send. They can still be invited after the opening. */
@RequestScoped
public class PeopleItems implements ChecklistItem.Source {

    private final Grants grants;
    private final Permissions permissions;
    private final DeskSchool desk;

    @Inject
    PeopleItems(Grants grants, Permissions permissions, DeskSchool desk) {
        this.grants = grants;
        this.permissions = permissions;
        this.desk = desk;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return List.of(reviewers(exam), judges(exam));
    }

    private ChecklistItem reviewers(Exam exam) {
        long holders = grants.holders(exam.schoolId(), Role.REVIEWER);
        return holders > 0
                ? item("reviewers", Level.GREEN, "checklist.reviewers", Fact.of("checklist.reviewers.fact", holders))
                : item("reviewers", Level.AMBER, "checklist.reviewers.none", Fact.of("checklist.reviewers.none.fact"));
    }

    private ChecklistItem judges(Exam exam) {
        long holders = grants.holders(exam.schoolId(), Role.JUDGE);
        return holders > 0
                ? item("judges", Level.GREEN, "checklist.judges", Fact.of("checklist.judges.fact", holders))
                : item("judges", Level.AMBER, "checklist.judges.none", Fact.of("checklist.judges.none.fact"));
    }

    private ChecklistItem item(String id, Level level, String titleKey, Fact fact) {
        boolean maySee = permissions.has(Role.ADMIN, desk.id()) || permissions.has(Role.AUDITOR, desk.id());
        Fix fix = new Fix("checklist.fix.people", maySee ? desk.href("staff") : "");
        return new ChecklistItem(id, 40, level, titleKey, fact, "users", fix);
    }
}
