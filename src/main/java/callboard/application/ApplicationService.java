package callboard.application;

import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Round;
import callboard.roster.MajorChoice;
import callboard.roster.RosterMatch;
import callboard.rules.Verdict;
import callboard.school.Season;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applying for exams. What was refused is in the school's log before the candidate reads it. */
@ApplicationScoped
public class ApplicationService {

    private final Registrations registrations;
    private final EntryCreation creation;
    private final FailureLog log;
    private final Entries entries;
    private final ExamNames names;
    private final Instance<RoundAdmission> admissions;
    private final Clock clock;

    @Inject
    ApplicationService(
            Registrations registrations,
            EntryCreation creation,
            FailureLog log,
            Entries entries,
            ExamNames names,
            Instance<RoundAdmission> admissions,
            Clock clock) {
        this.registrations = registrations;
        this.creation = creation;
        this.log = log;
        this.entries = entries;
        this.names = names;
        this.admissions = admissions;
        this.clock = clock;
    }

    /** Either the candidate's entry, or the refusal as it was logged. */
    public record Outcome(Optional<Entry> entry, Optional<FailedApplication> failure) {}

    /** The candidate says that this is the document he registered with; what is wrong with it, if anything. */
    public Optional<FailedApplication> confirm(Season season, Candidate candidate) {
        Registrations.Found found = registrations.of(season, candidate);
        return found.match()
                .refusal()
                .map(refusal -> add(season, candidate, attempt(refusal, found.differing(), found, Optional.empty())));
    }

    /**
     * Applies for an opened exam of the season. Applying again gives the same entry.
     *
     * @throws callboard.rules.Refused outside the application period, in a round he is not admitted to, or if the row was taken
     *     off the roster this moment
     */
    public Outcome apply(Season season, Exam exam, Candidate candidate) {
        Optional<Entry> before = entries.ofCandidate(exam.schoolId(), exam.id(), candidate.account());
        if (before.isPresent()) {
            return new Outcome(before, Optional.empty());
        }
        ApplicationPolicy.isOpen(exam, clock.now()).orRefuse();
        MajorChoice wanted = Registrations.choice(exam);
        Registrations.Found found = registrations.of(season, candidate);
        Optional<RosterMatch.Refusal> refusal = found.match().refusal(wanted);
        Optional<RosterMatch.Line> line = found.line(wanted);
        if (refusal.isPresent()) {
            Optional<RosterMatch.Line> compared = line.or(found::differing);
            Attempt attempt = attempt(refusal.get(), compared, found, Optional.of(exam));
            return new Outcome(Optional.empty(), Optional.of(add(season, candidate, attempt)));
        }
        long applicant = found.row(line.orElseThrow()).id();
        admitted(exam, applicant).orRefuse();
        return new Outcome(Optional.of(create(exam, candidate, found, line.orElseThrow())), Optional.empty());
    }

    /** Whether the round before lets this registration into the exam: a later round admits only who is on its pass list. */
    Verdict admitted(Exam exam, long applicant) {
        if (exam.round() == Round.PRELIMINARY) {
            return Verdict.allowed();
        }
        return admissions.stream()
                .map(admission -> admission.admits(exam, applicant))
                .findFirst()
                .orElse(Verdict.refused("application.round"));
    }

    private Entry create(Exam exam, Candidate candidate, Registrations.Found found, RosterMatch.Line line) {
        try {
            return creation.of(exam, candidate, found.row(line));
        } catch (DataException raced) {
            return entries.ofCandidate(exam.schoolId(), exam.id(), candidate.account())
                    .orElseThrow(() -> raced);
        }
    }

    private FailedApplication add(Season season, Candidate candidate, Attempt attempt) {
        try {
            return log.add(season, candidate, attempt);
        } catch (DataException raced) {
            return log.addBehind(season, candidate, attempt);
        }
    }

    private Attempt attempt(
            RosterMatch.Refusal refusal,
            Optional<RosterMatch.Line> line,
            Registrations.Found found,
            Optional<Exam> exam) {
        return new Attempt(
                refusal,
                exam.map(Exam::id),
                exam.map(names::of).orElse(""),
                line.map(one -> found.row(one).id()),
                refusal == RosterMatch.Refusal.OTHER_MAJOR
                        ? registered(found, exam)
                        : line.map(RosterMatch.Line::differences).orElse(List.of()));
    }

    /** For the third refusal: what is registered, beside what he asked for. */
    private List<RosterMatch.Difference> registered(Registrations.Found found, Optional<Exam> exam) {
        String asked =
                exam.map(Registrations::choice).map(ApplicationService::written).orElse("");
        String registered = String.join(
                "; ",
                found.match().lines().stream()
                        .map(line -> written(line.registration().choice()))
                        .toList());
        return List.of(new RosterMatch.Difference(callboard.roster.RosterField.MAJOR, registered, asked));
    }

    private static String written(MajorChoice choice) {
        return Stream.of(choice.major(), choice.direction())
                .filter(part -> !part.isEmpty())
                .reduce((major, direction) -> major + " · " + direction)
                .orElse("");
    }
}
