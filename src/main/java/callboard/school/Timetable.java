package callboard.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a school's public page says about its open exams; answered by the package that knows exams. */
public interface Timetable {

    /** The exams of the current season that candidates can see, in the school's own order. */
    List<Line> of(School school, Instant now);

    /**
     * One exam.
     *
     * @param major with its direction in brackets, where it has one
     * @param roundKey message key of the round
     * @param applyFrom when applying begins, where it has not always been possible
     * @param applyUntil when applying ends
     * @param applying whether it can be applied for now
     */
    record Line(
            String major,
            String roundKey,
            Optional<Instant> opensAt,
            Optional<Instant> closesAt,
            Optional<Instant> applyFrom,
            Optional<Instant> applyUntil,
            boolean applying) {}
}
