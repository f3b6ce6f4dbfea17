package callboard.checklist;

import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Everything that anybody knows about an exam's readiness, asked afresh each time. */
@RequestScoped
public class Checklist {

    private final Instance<ChecklistItem.Source> sources;

    @Inject
    Checklist(@Any Instance<ChecklistItem.Source> sources) {
        this.sources = sources;
    }

    /** All points, in an order that does not depend on who knows what. */
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return sources.stream()
                .flatMap(source -> source.items(exam, now).stream())
                .sorted(Comparator.comparingInt(ChecklistItem::order).thenComparing(ChecklistItem::id))
                .toList();
    }
}
