package callboard.filing;

import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.identity.DocumentNumber;
import callboard.identity.Sex;
import callboard.major.Direction;
import callboard.major.StudyLevel;
import callboard.result.Publication;
import callboard.result.PublicationLine;
import callboard.result.PublicationLines;
import callboard.result.Publications;
import callboard.roster.Applicant;
import callboard.roster.ApplicantSeal;
import callboard.roster.RosterField;
import callboard.school.School;
import callboard.school.Season;
import callboard.school.Seasons;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what a school has published to the rows of its file. */
@ApplicationScoped
public class Filings {

    private static final int PAGE = 500;

    private final SchoolFilings named;
    private final Seasons seasons;
    private final Exams exams;
    private final Publications publications;
    private final PublicationLines lines;
    private final ApplicantSeal seal;
    private final Clock clock;

    @Inject
    Filings(
            SchoolFilings named,
            Seasons seasons,
            Exams exams,
            Publications publications,
            PublicationLines lines,
            ApplicantSeal seal,
            Clock clock) {
        this.named = named;
        this.seasons = seasons;
        this.exams = exams;
        this.publications = publications;
        this.lines = lines;
        this.seal = seal;
        this.clock = clock;
    }

    /** A passed person with the row that would be filed. */
    public record Line(Applicant applicant, Exam exam, FilingRow row) {}

    /** Takes a line. */
    interface Sink {
        void line(Line line) throws IOException;

        /** Somebody passed who is in no file, because his kind of candidate has no 考生号. */
        default void leftOut() {}
    }

    /** Of the school's current season; none without one. */
    Optional<FilingScope> current(School school) {
        return seasons.current(school.id()).map(season -> scope(school, season));
    }

    private FilingScope scope(School school, Season season) {
        Instant now = clock.now();
        Map<Long, Publication> visible = publications.ofSeason(school.id(), season.id()).stream()
                .filter(one -> one.isVisible(now))
                .collect(Collectors.toMap(Publication::examId, one -> one, (newer, older) -> newer));
        return new FilingScope(
                school,
                season,
                named.ofSchool(school.id()).orElseGet(() -> new SchoolFiling(school.id())),
                lastRounds(exams.ofSeason(school.id(), season.id())).stream()
                        .map(exam -> new FilingScope.LastRound(exam, Optional.ofNullable(visible.get(exam.id()))))
                        .toList());
    }

    /** A draft of a later round counts as one: who is yet to be examined again has not passed. */
    private static List<Exam> lastRounds(List<Exam> all) {
        return all.stream()
                .filter(exam -> all.stream().noneMatch(other -> follows(other, exam)))
                .toList();
    }

    private static boolean follows(Exam other, Exam exam) {
        return other.examines(exam.major().id(), exam.direction().map(Direction::id))
                && other.round().compareTo(exam.round()) > 0;
    }

    /** Every row, a page of them in memory at a time. */
    void each(FilingScope scope, Sink sink) throws IOException {
        Map<Long, Exam> examOf = new HashMap<>();
        scope.published().forEach(part -> part.publication().ifPresent(one -> examOf.put(one.id(), part.exam())));
        Set<String> seen = new HashSet<>();
        long after = 0;
        List<PublicationLines.Row> page = examOf.isEmpty() ? List.of() : page(scope, examOf, after);
        while (!page.isEmpty()) {
            for (PublicationLines.Row one : page) {
                Exam exam = examOf.getOrDefault(
                        one.line().publicationId(), scope.published().get(0).exam());
                if (FilingRules.isFiled(one.applicant())) {
                    sink.line(new Line(one.applicant(), exam, once(row(scope, exam, one), seen)));
                } else {
                    sink.leftOut();
                }
                after = one.line().id();
            }
            page = page.size() < PAGE ? List.of() : page(scope, examOf, after);
        }
    }

    private List<PublicationLines.Row> page(FilingScope scope, Map<Long, Exam> examOf, long after) {
        return lines.passed(scope.school().id(), examOf.keySet(), after, Limit.of(PAGE));
    }

    /** One row a person and major: a second one, of another direction, would be turned down. */
    private static FilingRow once(FilingRow row, Set<String> seen) {
        String key = row.cell(FilingField.SFZH) + "|" + row.cell(FilingField.ZYDM) + "|" + row.cell(FilingField.ZYMC);
        return seen.add(key) ? row : row.with(new Finding(FilingField.ZYDM, Fault.TWICE, ""));
    }

    private FilingRow row(FilingScope scope, Exam exam, PublicationLines.Row one) {
        Map<FilingField, String> raw = new EnumMap<>(FilingField.class);
        putPerson(raw, one.applicant());
        putSchool(raw, scope);
        putMajor(raw, exam);
        putResult(raw, one.line());
        return FilingRow.of(raw);
    }

    private void putPerson(Map<FilingField, String> raw, Applicant applicant) {
        DocumentNumber document = seal.document(applicant);
        raw.put(FilingField.KSH, applicant.candidateNumber());
        raw.put(FilingField.XM, applicant.name());
        raw.put(FilingField.XBDM, sex(applicant, document));
        raw.put(FilingField.SFZH, document.value());
        raw.put(FilingField.BYXXMC, applicant.schoolAttended());
        raw.put(FilingField.STKKM, applicant.text(RosterField.PROVINCIAL_SUBJECT));
        raw.put(FilingField.STKCSF, applicant.text(RosterField.PROVINCIAL_SCORE));
        raw.put(FilingField.BZ, applicant.text(RosterField.REMARK));
    }

    /** A roster without the column still says it in the number of an identity card. */
    private static String sex(Applicant applicant, DocumentNumber document) {
        Optional<String> stated = Optional.of(applicant.sex()).filter(one -> !one.isEmpty());
        return stated.or(() -> document.sex().map(Sex::name))
                .map(one -> one.equals(Sex.MALE.name()) ? "1" : "2")
                .orElse("");
    }

    private static void putSchool(Map<FilingField, String> raw, FilingScope scope) {
        SchoolFiling named = scope.named();
        raw.put(FilingField.YXDM, named.institutionCode());
        raw.put(
                FilingField.YXMC,
                named.institutionName().isEmpty() ? scope.school().name() : named.institutionName());
        raw.put(FilingField.YXKSDD, named.examPlace());
    }

    private static void putMajor(Map<FilingField, String> raw, Exam exam) {
        raw.put(FilingField.CCDM, exam.major().level() == StudyLevel.UNDERGRADUATE ? "1" : "2");
        raw.put(FilingField.ZYDM, exam.major().code());
        raw.put(FilingField.ZYMC, exam.major().name());
        raw.put(
                FilingField.YXKSKM,
                exam.direction().map(Direction::name).orElse(exam.major().name()));
    }

    private static void putResult(Map<FilingField, String> raw, PublicationLine line) {
        raw.put(FilingField.YXSKCSF, line.total().map(BigDecimal::toPlainString).orElse(""));
        raw.put(FilingField.YXZYMC, line.rank().map(String::valueOf).orElse(""));
    }
}
