package callboard.checklist;

import callboard.brochure.Brochures;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The point about the school's page, on which candidates begin. It can still be published after the opening. */
@RequestScoped
public class PageItems implements ChecklistItem.Source {

    private final Brochures brochures;
    private final DeskSchool desk;

    /** By school; asked once, however many exams the request looks at. */
    private final Map<Long, Optional<Instant>> published = new HashMap<>();

    @Inject
    PageItems(Brochures brochures, DeskSchool desk) {
        this.brochures = brochures;
        this.desk = desk;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return List.of(published
                .computeIfAbsent(exam.schoolId(), brochures::publishedAt)
                .map(at -> item(Level.GREEN, "checklist.page", Fact.of("checklist.page.fact", at)))
                .orElseGet(() -> item(Level.AMBER, "checklist.page.none", Fact.of("checklist.page.none.fact"))));
    }

    private ChecklistItem item(Level level, String title, Fact fact) {
        return new ChecklistItem(
                "page", 36, level, title, fact, "world", new Fix("checklist.fix.page", desk.href("brochure")));
    }
}
