package callboard.application;

import callboard.exam.Exam;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.roster.MajorChoice;
import callboard.roster.RosterMatch;
import callboard.school.Season;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a school's roster of a season has under a candidate's document, compared with who he is. */
@ApplicationScoped
public class Registrations {

    private final Certifications certifications;
    private final Applicants applicants;
    private final Majors majors;
    private final Directions directions;

    @Inject
    Registrations(Certifications certifications, Applicants applicants, Majors majors, Directions directions) {
        this.certifications = certifications;
        this.applicants = applicants;
        this.majors = majors;
        this.directions = directions;
    }

    /** The certified person behind an account. */
    public Optional<Candidate> candidate(long account) {
        return certifications.certified(account).map(Registrations::candidate);
    }

    private static Candidate candidate(Certification certified) {
        return new Candidate(
                certified.account(),
                certified.name(),
                certified.region(),
                new ShownDocument(
                        certified.documentType().orElseThrow(), certified.documentMasked(), certified.documentIndex()));
    }

    Found of(Season season, Candidate candidate) {
        List<Applicant> rows = applicants.ofDocument(
                season.schoolId(), season.id(), candidate.document().index());
        if (rows.isEmpty()) {
            return new Found(RosterMatch.of(asked(candidate), List.of()), Map.of());
        }
        Map<Long, Major> majorsById = majors.ofSeason(season.schoolId(), season.id()).stream()
                .collect(Collectors.toMap(Major::id, Function.identity()));
        Map<Long, Direction> directionsById = directions.ofSeason(season.schoolId(), season.id()).stream()
                .collect(Collectors.toMap(Direction::id, Function.identity()));
        List<RosterMatch.Registration> registrations = rows.stream()
                .map(row -> new RosterMatch.Registration(
                        row.ref(), choice(row, majorsById, directionsById), row.name(), row.region()))
                .toList();
        return new Found(
                RosterMatch.of(asked(candidate), registrations),
                rows.stream().collect(Collectors.toMap(Applicant::ref, Function.identity())));
    }

    private static RosterMatch.Certified asked(Candidate candidate) {
        return new RosterMatch.Certified(candidate.name(), candidate.region());
    }

    private static MajorChoice choice(Applicant row, Map<Long, Major> majors, Map<Long, Direction> directions) {
        Major major = majors.get(row.majorId());
        return new MajorChoice(
                major == null ? "" : major.name(),
                row.directionId().map(directions::get).map(Direction::name).orElse(""));
    }

    /** What an exam examines, as the roster writes it. */
    static MajorChoice choice(Exam exam) {
        return new MajorChoice(
                exam.major().name(), exam.direction().map(Direction::name).orElse(""));
    }

    /**
     * The comparison, and its rows.
     *
     * @param rows by their ref, as the match hands it back
     */
    record Found(RosterMatch match, Map<String, Applicant> rows) {

        Applicant row(RosterMatch.Line line) {
            return java.util.Objects.requireNonNull(rows.get(line.registration().ref()));
        }

        /** The line of just this major and direction. */
        Optional<RosterMatch.Line> line(MajorChoice choice) {
            return match.lines().stream()
                    .filter(line -> line.registration().choice().equals(choice))
                    .findFirst();
        }

        /** The first line that differs, for the school's log. */
        Optional<RosterMatch.Line> differing() {
            return match.lines().stream().filter(line -> !line.fits()).findFirst();
        }
    }
}
