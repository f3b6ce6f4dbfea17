package callboard.screening;

import callboard.exam.Exam;
import callboard.sitting.Take;
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

    /** A place in the order: behind everything worse, and behind what is as bad and was recorded earlier. */
    private record Place(int severity, long id) {

        static final Place BEGINNING = new Place(Integer.MAX_VALUE, 0);

        static Place of(Row row) {
            return new Place(row.severity(), row.take().id());
        }
    }

    /** A page of the grid, from after this take on; an empty or unknown one begins at the beginning. */
    List<Row> page(Exam exam, Reel reel, String after, Limit limit) {
        Optional<Row> from = after.isEmpty() ? Optional.empty() : rows.byRef(exam.schoolId(), after);
        Place place = from.map(Place::of).orElse(Place.BEGINNING);
        return rows.after(
                exam.schoolId(), exam.id(), reel.subject(), reel.show().name(), place.severity, place.id, limit);
    }

    /** The one after this; wherever it stands, even if it is no longer shown itself. */
    Optional<Row> next(Row row, Reel reel) {
        return next(row.take(), reel, Place.of(row));
    }

    Optional<Row> previous(Row row, Reel reel) {
        Take take = row.take();
        Place place = Place.of(row);
        String show = reel.show().name();
        return rows
                .before(take.schoolId(), take.examId(), reel.subject(), show, place.severity, place.id, Limit.of(1))
                .stream()
                .findFirst();
    }

    /** Where the work goes on after this one: the next, or from the beginning again with what was left out. */
    Optional<Row> onward(Row row, Reel reel) {
        return next(row, reel)
                .or(() -> next(row.take(), reel, Place.BEGINNING)
                        .filter(other -> other.take().id() != row.take().id()));
    }

    private Optional<Row> next(Take take, Reel reel, Place place) {
        String show = reel.show().name();
        return rows
                .after(take.schoolId(), take.examId(), reel.subject(), show, place.severity, place.id, Limit.of(1))
                .stream()
                .findFirst();
    }
}
