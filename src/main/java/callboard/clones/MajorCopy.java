package callboard.clones;

import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The majors and directions of a season, once more in another one, in the same order. */
@RequestScoped
class MajorCopy {

    private final Majors majors;
    private final Directions directions;

    @Inject
    MajorCopy(Majors majors, Directions directions) {
        this.majors = majors;
        this.directions = directions;
    }

    /** What became of each, by the id of the original. */
    record Copied(Map<Long, Major> majors, Map<Long, Direction> directions) {

        Major major(Major original) {
            return Objects.requireNonNull(majors.get(original.id()));
        }

        Direction direction(Direction original) {
            return Objects.requireNonNull(directions.get(original.id()));
        }
    }

    Copied copy(Season from, Season to) {
        Copied copied = new Copied(new HashMap<>(), new HashMap<>());
        for (Major original : majors.ofSeason(from.schoolId(), from.id())) {
            Major copy = new Major(to, original.name(), original.place());
            copy.describe(original.code(), original.name(), original.level());
            majors.add(copy);
            copied.majors().put(original.id(), copy);
        }
        for (Direction original : directions.ofSeason(from.schoolId(), from.id())) {
            Major major = Objects.requireNonNull(copied.majors().get(original.majorId()));
            Direction copy = new Direction(major, original.name(), original.place());
            directions.add(copy);
            copied.directions().put(original.id(), copy);
        }
        return copied;
    }

    /** How many there are: majors, and directions. */
    Count count(Season season) {
        return new Count(
                majors.ofSeason(season.schoolId(), season.id()).size(),
                directions.ofSeason(season.schoolId(), season.id()).size());
    }

    /** Of majors and directions. */
    public record Count(int majors, int directions) {}
}
