package callboard.overview;

import callboard.candidate.EntryRows;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.face.FacePolicy;
import callboard.major.Direction;
import callboard.roster.Applicants;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the people of a season's exams have come. */
@RequestScoped
class Funnel {

    private static final Comparator<Exam> BY_WINDOW =
            Comparator.comparing(exam -> exam.times().opensAt().orElse(Instant.MAX));

    private final DeskExam desk;
    private final Exams exams;
    private final ExamNames names;
    private final EntryRows entries;
    private final StageRows rows;
    private final StageLists lists;
    private final Applicants applicants;

    @Inject
    Funnel(
            DeskExam desk,
            Exams exams,
            ExamNames names,
            EntryRows entries,
            StageRows rows,
            StageLists lists,
            Applicants applicants) {
        this.desk = desk;
        this.exams = exams;
        this.names = names;
        this.entries = entries;
        this.rows = rows;
        this.lists = lists;
        this.applicants = applicants;
    }

    /** One exam of the season; its counts are of people, one for each {@link FunnelStage} in their order. */
    public record Line(Exam exam, String name, Phase phase, String href, List<Count> counts) {

        /** What the bars are shares of. */
        public long registered() {
            return counts.get(FunnelStage.ROSTER.ordinal()).people().orElse(0L);
        }
    }

    /**
     * How many have come to a stage.
     *
     * @param people nothing where the exam does not ask for it
     * @param href the list behind the number
     */
    public record Count(FunnelStage stage, Optional<Long> people, String href) {}

    /** Every exam, in the order in which their windows open; those without one last. */
    List<Line> lines(Season season, Instant now) {
        Numbers numbers = new Numbers(
                rows.registered(season.schoolId(), season.id()),
                entries.flow(season.schoolId(), season.id()),
                rows.screened(season.schoolId(), season.id()),
                rows.judged(season.schoolId(), season.id()),
                rows.published(season.schoolId(), season.id(), now));
        return exams.ofSeason(season.schoolId(), season.id()).stream()
                .sorted(BY_WINDOW)
                .map(exam ->
                        new Line(exam, names.of(exam), Phase.of(exam, now), desk.href(exam, ""), counts(exam, numbers)))
                .toList();
    }

    /** How many people the season's roster holds. */
    long registered(Season season) {
        return applicants.count(season.schoolId(), season.id());
    }

    private List<Count> counts(Exam exam, Numbers numbers) {
        return Arrays.stream(FunnelStage.values())
                .map(stage -> new Count(
                        stage,
                        asks(exam, stage) ? Optional.of(numbers.of(exam, stage)) : Optional.empty(),
                        lists.href(exam, stage)))
                .toList();
    }

    private static boolean asks(Exam exam, FunnelStage stage) {
        return switch (stage) {
            case BOOKED -> exam.terms().booking();
            case VERIFIED -> exam.terms().facePolicy() != FacePolicy.OFF;
            case MOCKED -> exam.terms().mockRequired();
            default -> true;
        };
    }

    /** What the database counted, for all exams of the season. */
    private record Numbers(
            List<StageRows.Registered> roster,
            List<EntryRows.Flow> flows,
            List<StageRows.Count> screened,
            List<StageRows.Count> judged,
            List<StageRows.Count> published) {

        long of(Exam exam, FunnelStage stage) {
            return switch (stage) {
                case ROSTER ->
                    roster(exam).mapToLong(StageRows.Registered::people).sum();
                case CERTIFIED ->
                    roster(exam).mapToLong(StageRows.Registered::certified).sum();
                case SCREENED -> of(exam, screened);
                case JUDGED -> of(exam, judged);
                case PUBLISHED -> of(exam, published);
                default ->
                    flows.stream()
                            .filter(flow -> flow.examId() == exam.id())
                            .mapToLong(flow -> of(flow, stage))
                            .sum();
            };
        }

        private Stream<StageRows.Registered> roster(Exam exam) {
            long direction = exam.direction().map(Direction::id).orElse(0L);
            return roster.stream()
                    .filter(row ->
                            row.major() == exam.major().id() && (direction == 0 || row.direction() == direction));
        }

        private static long of(Exam exam, List<StageRows.Count> counts) {
            return counts.stream()
                    .filter(count -> count.examId() == exam.id())
                    .mapToLong(StageRows.Count::entries)
                    .sum();
        }

        private static long of(EntryRows.Flow flow, FunnelStage stage) {
            return switch (stage) {
                case APPLIED -> flow.applied();
                case BOOKED -> flow.booked();
                case VERIFIED -> flow.verified();
                case MOCKED -> flow.mocked();
                case PLEDGED -> flow.pledged();
                case ENTERED -> flow.entered();
                case SUBMITTED -> flow.submitted();
                case STORED -> flow.stored();
                default -> throw new IllegalArgumentException(stage + " is not counted by entries");
            };
        }
    }
}
