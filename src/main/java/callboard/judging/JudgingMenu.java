package callboard.judging;

import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where judging shows at a school's desk: its line in the navigation, and its point of an exam's checklist. Judges are put on an
 * exam when there is something to judge, so a draft without any is in order; an opened exam is reminded.
 */
@RequestScoped
public class JudgingMenu implements MenuItem.Source, ChecklistItem.Source {

    private final DeskSchool desk;
    private final Assignments assignments;

    @Inject
    JudgingMenu(DeskSchool desk, Assignments assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.review", 320, "judging.menu", "star", desk.href("judging"), Optional.empty()));
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        int judges = assignments.active(exam.schoolId(), exam.id()).size();
        Fix fix = new Fix("judging.checklist.fix", desk.href("exams/" + exam.ref() + "/judging"));
        return List.of(new ChecklistItem("judging", 41, level(exam, judges), title(judges), fact(judges), "star", fix));
    }

    private static Level level(Exam exam, int judges) {
        return judges == 0 && exam.isOpen() ? Level.AMBER : Level.GREEN;
    }

    private static String title(int judges) {
        return judges == 0 ? "judging.checklist.none" : "judging.checklist";
    }

    private static Fact fact(int judges) {
        return judges == 0 ? Fact.of("judging.checklist.none.fact") : Fact.of("judging.checklist.fact", judges);
    }
}
