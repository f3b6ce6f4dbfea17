package callboard.application;

import callboard.identity.Province;
import callboard.roster.Applicant;
import callboard.roster.ApplicantService;
import callboard.roster.Applicants;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import callboard.roster.RosterMatch;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts the roster right as the certification has it, and tells the candidate. What would be written is shown first; if it
 * is another thing by the time of the click, nothing is written.
 */
@RequestScoped
class Correcting {

    private static final MajorChoice ANY = new MajorChoice("", "");

    private final Applicants applicants;
    private final Registrations registrations;
    private final ApplicantService roster;
    private final Telling telling;

    @Inject
    Correcting(Applicants applicants, Registrations registrations, ApplicantService roster, Telling telling) {
        this.applicants = applicants;
        this.registrations = registrations;
        this.roster = roster;
        this.telling = telling;
    }

    /** One value of the roster as it is, and as it would be. */
    public record Change(RosterField field, String before, String after) {}

    /** What one click would change in one row. */
    public record Fix(Applicant row, List<Change> changes) {

        /** What was shown, to be sent back with the click. */
        public String shown() {
            return changes.stream()
                    .map(one -> one.field() + "=" + one.before() + ">" + one.after())
                    .collect(Collectors.joining("|"));
        }

        /** A region that no table knows may stand in many rows, and means one thing in all of them. */
        public Optional<Change> everywhere() {
            return changes.stream()
                    .filter(one -> one.field() == RosterField.REGION
                            && Province.read(one.before()).isEmpty())
                    .findFirst();
        }
    }

    /** None where only an import, or nobody, can put it right. */
    Optional<Fix> fix(FailedApplication failure) {
        if (failure.settledAt().isPresent() || failure.refusal() != RosterMatch.Refusal.MISMATCH) {
            return Optional.empty();
        }
        Optional<Applicant> row = failure.applicantId()
                .flatMap(id -> applicants.byId(failure.schoolId(), id))
                .filter(one -> !one.isWithdrawn());
        Optional<Candidate> candidate = registrations
                .candidate(failure.accountId())
                .filter(one -> one.document().index().equals(failure.document().index()));
        return row.flatMap(one -> candidate.map(person -> new Fix(one, changes(person, one))))
                .filter(fix -> !fix.changes().isEmpty());
    }

    private static List<Change> changes(Candidate candidate, Applicant row) {
        var certified = new RosterMatch.Certified(candidate.name(), candidate.region());
        var registered = new RosterMatch.Registration(row.ref(), ANY, row.name(), row.region());
        return RosterMatch.of(certified, List.of(registered)).lines().get(0).differences().stream()
                .map(one -> new Change(one.field(), one.registered(), one.certified()))
                .toList();
    }

    /** How many rows have the same unknown region; 0 where there is none. */
    long alike(Season season, Fix fix) {
        return fix.everywhere().map(one -> roster.having(season, one.before())).orElse(0L);
    }

    /** @throws Refused if the row is another one than was shown */
    @Transactional
    void correct(School school, FailedApplication failure, String shown) {
        Fix fix = unchanged(failure, shown);
        Map<RosterField, String> values = new EnumMap<>(RosterField.class);
        fix.changes().forEach(one -> values.put(one.field(), one.after()));
        roster.change(fix.row(), values);
        telling.tell(school, failure);
    }

    /**
     * Writes the region in every row that has it; how many.
     *
     * @throws Refused if the row, or how many there are, is another one than was shown
     */
    @Transactional
    int correctAll(Season season, FailedApplication failure, String shown, long count) {
        Fix fix = unchanged(failure, shown);
        Change everywhere = fix.everywhere().orElseThrow(Correcting::another);
        int changed = roster.rename(season, everywhere.before(), everywhere.after());
        if (changed != count) {
            throw another();
        }
        return changed;
    }

    private Fix unchanged(FailedApplication failure, String shown) {
        return fix(failure).filter(fix -> fix.shown().equals(shown)).orElseThrow(Correcting::another);
    }

    private static Refused another() {
        return new Refused(Verdict.refused("application.fix.changed"));
    }
}
