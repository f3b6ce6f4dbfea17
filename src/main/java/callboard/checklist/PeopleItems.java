package callboard.checklist;

import callboard.account.Grants;
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
    private final DeskSchool desk;

    @Inject
    PeopleItems(Grants grants, DeskSchool desk) {
        this.grants = grants;
        this.desk = desk;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return List.of(
                people(exam, Role.REVIEWER, "reviewers", "checklist.reviewers"),
                people(exam, Role.JUDGE, "judges", "checklist.judges"));
    }

    private ChecklistItem people(Exam exam, Role role, String id, String key) {
        long holders = grants.holders(exam.schoolId(), role);
        boolean none = holders == 0;
        String said = none ? key + ".none" : key;
        return new ChecklistItem(
                id,
                40,
                none ? Level.AMBER : Level.GREEN,
                said,
                Fact.of(said + ".fact", holders),
                "users",
                new Fix("checklist.fix.people", desk.href("staff")));
    }
}
