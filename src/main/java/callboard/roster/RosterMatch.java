package callboard.roster;

import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a certified person may apply for what is registered under his document. It is given the rows of the
 * school's current season that have exactly his document (type and canonical number). The candidate reads one of three
 * refusals; which field differs, and how, is for the school alone.
 */
public record RosterMatch(List<Line> lines) {

    /** Who asks: name and region as certified. */
    public record Certified(String name, String region) {}

    /**
     * A row of the roster as far as matching needs it.
     *
     * @param ref the row's public name, handed back untouched
     * @param region as the row has it, empty for none
     */
    public record Registration(String ref, MajorChoice choice, String name, String region) {}

    /** Why somebody cannot apply, in the order in which the reasons are told. */
    public enum Refusal {
        /** 没有找到报考记录. */
        NO_RECORD("roster.match.no-record"),
        /** 姓名、报考地区不匹配. */
        MISMATCH("roster.match.mismatch"),
        /** 与报考的专业（方向）不一致. */
        OTHER_MAJOR("roster.match.other-major");

        private final String reasonKey;

        Refusal(String reasonKey) {
            this.reasonKey = reasonKey;
        }

        public Verdict verdict() {
            return Verdict.refused(reasonKey);
        }
    }

    /** One value that differs; for the school's failed-application log only. */
    public record Difference(RosterField field, String registered, String certified) {}

    /** A registered major and what differs; with nothing different it can be applied for, else it is shown greyed. */
    public record Line(Registration registration, List<Difference> differences) {

        public boolean fits() {
            return differences.isEmpty();
        }

        public Verdict verdict() {
            return fits() ? Verdict.allowed() : Refusal.MISMATCH.verdict();
        }
    }

    public RosterMatch {
        lines = List.copyOf(lines);
    }

    public static RosterMatch of(Certified person, List<Registration> rows) {
        return new RosterMatch(rows.stream()
                .map(row -> new Line(row, differences(person, row)))
                .toList());
    }

    /** From the school's page: empty where at least one major can be applied for. */
    public Optional<Refusal> refusal() {
        if (lines.isEmpty()) {
            return Optional.of(Refusal.NO_RECORD);
        }
        return lines.stream().anyMatch(Line::fits) ? Optional.empty() : Optional.of(Refusal.MISMATCH);
    }

    /** From an exam's own page: empty where just this major and direction can be applied for. */
    public Optional<Refusal> refusal(MajorChoice wanted) {
        var line = lines.stream()
                .filter(candidate -> candidate.registration().choice().equals(wanted))
                .findFirst();
        if (line.isPresent()) {
            return line.get().fits() ? Optional.empty() : Optional.of(Refusal.MISMATCH);
        }
        return refusal().or(() -> Optional.of(Refusal.OTHER_MAJOR));
    }

    private static List<Difference> differences(Certified person, Registration row) {
        var differences = new ArrayList<Difference>();
        if (!PersonName.same(row.name(), person.name())) {
            differences.add(new Difference(RosterField.NAME, row.name(), person.name()));
        }
        if (!row.region().isBlank() && !Province.same(row.region(), person.region())) {
            differences.add(new Difference(RosterField.REGION, row.region(), person.region()));
        }
        return List.copyOf(differences);
    }
}
