package callboard.application;

import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.roster.MajorChoice;
import callboard.roster.RosterMatch;
import callboard.rules.Verdict;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The majors registered under a document, each with the exams it can be applied for. */
@RequestScoped
class RegisteredMajors {

    private final Exams exams;
    private final Entries entries;
    private final ApplicationService service;
    private final ExamNames names;
    private final Clock clock;

    @Inject
    RegisteredMajors(Exams exams, Entries entries, ApplicationService service, ExamNames names, Clock clock) {
        this.exams = exams;
        this.entries = entries;
        this.service = service;
        this.names = names;
        this.clock = clock;
    }

    /** One direction to choose, by its exam. */
    public record Option(String exam, String direction) {}

    /**
     * One registration and one round of it.
     *
     * @param title the major
     * @param exam empty where the school has opened none yet
     * @param options the directions of a divided major, of which the registered one must be chosen
     * @param shut whether it is a later round that is not for him: he reads why and is offered nothing
     * @param entry the record he has already, and the title then names the direction too
     */
    public record Card(
            String title,
            Optional<Exam> exam,
            String round,
            List<Option> options,
            Verdict may,
            boolean shut,
            Optional<Entry> entry) {

        /** Somebody registered for two directions of a major still reads its choice once. */
        boolean repeats(Card other) {
            return !options.isEmpty() && options.equals(other.options());
        }

        /** Whether it is the one among all that can be applied for next, and has the filled button. */
        public boolean isFirst(List<Card> all) {
            return all.stream()
                    .filter(card -> card.entry().isEmpty() && card.may().isAllowed())
                    .findFirst()
                    .filter(this::equals)
                    .isPresent();
        }

        public boolean has(String ref) {
            return options.stream().anyMatch(option -> option.exam().equals(ref))
                    || exam.filter(one -> one.ref().equals(ref)).isPresent();
        }
    }

    List<Card> of(Season season, Candidate candidate, Registrations.Found found) {
        List<Exam> open = exams.open(season.schoolId(), season.id());
        Map<Long, Entry> mine = entries.of(candidate.account()).stream()
                .filter(entry -> entry.schoolId() == season.schoolId())
                .collect(Collectors.toMap(Entry::examId, Function.identity()));
        List<Card> cards = new ArrayList<>();
        for (RosterMatch.Line line : found.match().lines()) {
            List<Exam> fitting = open.stream()
                    .filter(exam -> Registrations.choice(exam)
                            .equals(line.registration().choice()))
                    .toList();
            Registered registered = new Registered(line, found.row(line).id(), mine);
            fitting.stream()
                    .map(exam -> card(exam, open, registered))
                    .filter(card -> cards.stream().noneMatch(card::repeats))
                    .forEach(cards::add);
            if (fitting.isEmpty()) {
                cards.add(unopened(line));
            }
        }
        return cards;
    }

    /** A line of the roster with its row, and the candidate's entries at this school by exam. */
    private record Registered(RosterMatch.Line line, long applicant, Map<Long, Entry> entries) {}

    private Card card(Exam exam, List<Exam> open, Registered registered) {
        Optional<Entry> entry = Optional.ofNullable(registered.entries().get(exam.id()));
        Verdict admitted = service.admitted(exam, registered.applicant());
        boolean known = entry.isPresent() || admitted.isRefused();
        return new Card(
                known ? names.major(exam) : exam.major().name(),
                Optional.of(exam),
                names.round(exam),
                exam.direction().isEmpty() || known ? List.of() : options(exam, open),
                registered.line().verdict().and(admitted).and(ApplicationPolicy.isOpen(exam, clock.now())),
                admitted.isRefused(),
                entry);
    }

    private static List<Option> options(Exam exam, List<Exam> open) {
        return open.stream()
                .filter(other -> other.major().id() == exam.major().id() && other.round() == exam.round())
                .map(other -> new Option(
                        other.ref(), other.direction().map(Direction::name).orElse("")))
                .toList();
    }

    private static Card unopened(RosterMatch.Line line) {
        MajorChoice choice = line.registration().choice();
        return new Card(
                choice.direction().isEmpty() ? choice.major() : choice.major() + " · " + choice.direction(),
                Optional.empty(),
                "",
                List.of(),
                line.verdict().and(Verdict.refused("application.unopened")),
                false,
                Optional.empty());
    }
}
