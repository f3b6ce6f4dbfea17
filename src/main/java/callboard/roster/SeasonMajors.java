package callboard.roster;

import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The majors and directions of one season as the roster names and finds them. */
public final class SeasonMajors {

    private final List<Major> majors;
    private final Map<Long, List<Direction>> directions = new HashMap<>();
    private final Map<MajorChoice, Target> byChoice = new LinkedHashMap<>();
    private final Map<Target, MajorChoice> byTarget = new HashMap<>();

    /** Ids of a major and, where it has some, a direction. */
    public record Target(long majorId, Optional<Long> directionId) {

        /** As a filter carries it: {@code 7} or {@code 7/12}. */
        public String key() {
            return majorId + directionId.map(id -> "/" + id).orElse("");
        }
    }

    /** One line of a choice list. */
    public record Option(String value, String text) {}

    public SeasonMajors(List<Major> majors, List<Direction> directions) {
        this.majors = List.copyOf(majors);
        directions.forEach(one -> this.directions
                .computeIfAbsent(one.majorId(), any -> new ArrayList<>())
                .add(one));
        majors.forEach(this::index);
    }

    public static SeasonMajors of(Majors majors, Directions directions, long schoolId, long seasonId) {
        return new SeasonMajors(majors.ofSeason(schoolId, seasonId), directions.ofSeason(schoolId, seasonId));
    }

    private void index(Major major) {
        index(new MajorChoice(major.name(), ""), new Target(major.id(), Optional.empty()));
        parts(major)
                .forEach(part -> index(
                        new MajorChoice(major.name(), part.name()), new Target(major.id(), Optional.of(part.id()))));
    }

    private void index(MajorChoice choice, Target target) {
        byChoice.put(choice, target);
        byTarget.put(target, choice);
    }

    /** For the reader of rows. */
    public KnownMajors known() {
        return new KnownMajors(majors.stream()
                .map(major -> new KnownMajors.Major(
                        major.name(),
                        Optional.of(major.code()).filter(code -> !code.isEmpty()),
                        parts(major).stream().map(Direction::name).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return majors.isEmpty();
    }

    public Optional<Target> target(MajorChoice choice) {
        return Optional.ofNullable(byChoice.get(choice));
    }

    /** Names of what somebody registered for; empty texts for what the season has no longer. */
    public MajorChoice choice(long majorId, Optional<Long> directionId) {
        return byTarget.getOrDefault(new Target(majorId, directionId), new MajorChoice("", ""));
    }

    public MajorChoice choice(Applicant applicant) {
        return choice(applicant.majorId(), applicant.directionId());
    }

    /** What somebody can be registered for, in order, for a filter. */
    public List<Option> options() {
        return byChoice.entrySet().stream()
                .map(entry -> new Option(entry.getValue().key(), entry.getKey().label()))
                .toList();
    }

    /** What a filter asked for. */
    public Optional<Target> ofKey(String key) {
        return byTarget.keySet().stream()
                .filter(target -> target.key().equals(key))
                .findFirst();
    }

    private List<Direction> parts(Major major) {
        return directions.getOrDefault(major.id(), List.of());
    }
}
