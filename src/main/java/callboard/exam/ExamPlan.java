package callboard.exam;

import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a season examines: a row for each direction, or for each major without directions, and a cell for each round. */
@RequestScoped
public class ExamPlan {

    private final Majors majors;
    private final Directions directions;
    private final Exams exams;

    @Inject
    ExamPlan(Majors majors, Directions directions, Exams exams) {
        this.majors = majors;
        this.directions = directions;
        this.exams = exams;
    }

    public List<Row> rows(Season season) {
        Map<Long, List<Direction>> parts = directions.ofSeason(season.schoolId(), season.id()).stream()
                .collect(Collectors.groupingBy(Direction::majorId));
        List<Exam> all = exams.ofSeason(season.schoolId(), season.id());
        List<Row> rows = new ArrayList<>();
        for (Major major : majors.ofSeason(season.schoolId(), season.id())) {
            List<Direction> of = parts.getOrDefault(major.id(), List.of());
            if (of.isEmpty()) {
                rows.add(row(major, Optional.empty(), all));
            }
            of.forEach(direction -> rows.add(row(major, Optional.of(direction), all)));
        }
        return rows;
    }

    private static Row row(Major major, Optional<Direction> direction, List<Exam> all) {
        List<Optional<Exam>> cells = Arrays.stream(Round.values())
                .map(round -> all.stream()
                        .filter(exam -> exam.round() == round)
                        .filter(exam -> exam.examines(major.id(), direction.map(Direction::id)))
                        .findFirst())
                .toList();
        return new Row(major, direction, cells);
    }

    /**
     * What can be examined.
     *
     * @param exams in the order of {@link Round}, each empty where there is no such exam
     */
    public record Row(Major major, Optional<Direction> direction, List<Optional<Exam>> exams) {

        /** Ref of the major, with the direction's behind a dot where it has one. */
        public String target() {
            return major.ref() + direction.map(part -> "." + part.ref()).orElse("");
        }

        public Optional<Exam> exam(Round round) {
            return exams.get(List.of(Round.values()).indexOf(round));
        }
    }
}
