package callboard.screening;

import callboard.exam.Exam;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The order in which recordings are worked through, the same in the grid and from page to page. */
@ApplicationScoped
class ScreeningOrder {

    private final ScreeningRows rows;

    @Inject
    ScreeningOrder(ScreeningRows rows) {
        this.rows = rows;
    }

    Counts counts(Exam exam, int subject) {
        return rows.counts(exam.schoolId(), List.of(exam.id()), subject).stream()
                .findFirst()
                .orElse(Counts.none(exam.id()));
    }

    /** A page of the grid, from after this take on; an empty or unknown one begins at the beginning. */
    List<Row> page(Exam exam, Reel reel, String after, Limit limit) {
        Optional<Row> from = after.isEmpty() ? Optional.empty() : rows.byRef(exam.schoolId(), after);
        return after(
                exam.schoolId(),
                exam.id(),
                reel,
                from.map(Row::severity).orElse(Integer.MAX_VALUE),
                from.map(row -> row.take().id()).orElse(0L),
                limit);
    }

    /** The one after this; wherever it stands, even if it is no longer shown itself. */
    Optional<Row> next(Row row, Reel reel) {
        return after(
                        row.take().schoolId(),
                        row.take().examId(),
                        reel,
                        row.severity(),
                        row.take().id(),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    Optional<Row> previous(Row row, Reel reel) {
        return rows
                .before(
                        row.take().schoolId(),
                        row.take().examId(),
                        reel.subject(),
                        reel.show().name(),
                        row.severity(),
                        row.take().id(),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    /** Where the work goes on after this one: the next, or from the beginning again with what was left out. */
    Optional<Row> onward(Row row, Reel reel) {
        return next(row, reel)
                .or(() ->
                        after(row.take().schoolId(), row.take().examId(), reel, Integer.MAX_VALUE, 0, Limit.of(1))
                                .stream()
                                .filter(other -> other.take().id() != row.take().id())
                                .findFirst());
    }

    private List<Row> after(long school, long exam, Reel reel, int severity, long id, Limit limit) {
        return rows.after(school, exam, reel.subject(), reel.show().name(), severity, id, limit);
    }
}
