package callboard.overview;

import callboard.application.FailedApplications;
import callboard.brochure.Brochures;
import callboard.checklist.Checklist;
import callboard.checklist.ChecklistItem;
import callboard.doubt.Doubts;
import callboard.exam.DeskExam;
import callboard.major.Majors;
import callboard.school.DeskSchool;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the current season waits for somebody, most urgent first. */
@RequestScoped
class Needs {

    private static final Duration SOON = Duration.ofDays(7);

    /** A checklist asks everybody about its exam; a season's first drafts are enough for one morning. */
    private static final int MOST_CHECKLISTS = 12;

    private static final Comparator<Need> BY_URGENCY =
            Comparator.comparing(need -> need.by().orElse(Instant.MAX));

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final Majors majors;
    private final FailedApplications failures;
    private final Doubts doubts;
    private final Checklist checklist;
    private final Brochures brochures;

    @Inject
    Needs(
            DeskSchool desk,
            DeskExam deskExam,
            Majors majors,
            FailedApplications failures,
            Doubts doubts,
            Checklist checklist,
            Brochures brochures) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.majors = majors;
        this.failures = failures;
        this.doubts = doubts;
        this.checklist = checklist;
        this.brochures = brochures;
    }

    /** What waits; in an empty season the one next step. */
    List<Need> of(Optional<Season> season, List<Funnel.Line> lines, long registered, Instant now) {
        Optional<Need> first = firstStep(season, lines);
        if (first.isPresent()) {
            return List.of(first.get());
        }
        List<Need> needs = new ArrayList<>(people(season.orElseThrow(), registered));
        lines.stream()
                .filter(line -> line.phase() == Phase.DRAFT)
                .limit(MOST_CHECKLISTS)
                .map(line -> unfinished(line, now))
                .forEach(needs::add);
        lines.stream().flatMap(line -> ahead(line, now)).forEach(needs::add);
        page().forEach(needs::add);
        needs.sort(BY_URGENCY);
        return needs;
    }

    private Optional<Need> firstStep(Optional<Season> season, List<Funnel.Line> lines) {
        if (season.isEmpty()) {
            return Optional.of(step(Need.Kind.SEASON, "seasons"));
        } else if (majors.ofSeason(season.get().schoolId(), season.get().id()).isEmpty()) {
            return Optional.of(step(Need.Kind.MAJORS, "majors"));
        } else {
            return lines.isEmpty() ? Optional.of(step(Need.Kind.EXAMS, "exams")) : Optional.empty();
        }
    }

    private List<Need> people(Season season, long registered) {
        if (registered == 0) {
            return List.of(new Need(Need.Kind.ROSTER, "warn", List.of(), Optional.empty(), desk.href("roster")));
        }
        long failed = failures.counts(season.schoolId(), season.id(), false).stream()
                .mapToLong(FailedApplications.Count::number)
                .sum();
        return Stream.of(
                        counted(Need.Kind.FAILED, failed, "failed-applications"),
                        counted(
                                Need.Kind.DOUBT,
                                doubts.count(season.schoolId(), season.id()),
                                "candidates?view=doubtful"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Need> counted(Need.Kind kind, long number, String page) {
        return number == 0
                ? Optional.empty()
                : Optional.of(new Need(kind, "warn", List.of(number), Optional.empty(), desk.href(page)));
    }

    /** Candidates should find a phone number before they need one. */
    private List<Need> page() {
        return brochures.publishedAt(desk.id()).isPresent()
                ? List.of()
                : List.of(new Need(Need.Kind.PAGE, "warn", List.of(), Optional.empty(), desk.href("brochure")));
    }

    private Need step(Need.Kind kind, String page) {
        return new Need(kind, "info", List.of(), Optional.empty(), desk.href(page));
    }

    private Need unfinished(Funnel.Line line, Instant now) {
        List<ChecklistItem> items = checklist.items(line.exam(), now);
        long red = items.stream().filter(ChecklistItem::isRed).count();
        long amber = items.stream().filter(ChecklistItem::isAmber).count();
        Need.Kind kind = red > 0 ? Need.Kind.CHECKLIST : Need.Kind.OPENING;
        String tone = red == 0 ? "info" : isNear(line, now) ? "bad" : "warn";
        return new Need(
                kind,
                tone,
                List.of(line.name(), red, amber),
                line.exam().times().opensAt(),
                deskExam.href(line.exam(), "checklist"));
    }

    private static Stream<Need> ahead(Funnel.Line line, Instant now) {
        if (line.phase() == Phase.RUNNING) {
            return line.exam().times().closesAt().stream()
                    .map(end -> new Need(
                            Need.Kind.RUNNING, "info", List.of(line.name(), end), Optional.of(end), line.href()));
        } else if (line.phase() == Phase.COMING && isNear(line, now)) {
            return line.exam().times().opensAt().stream()
                    .map(start -> new Need(
                            Need.Kind.SOON, "info", List.of(line.name(), start), Optional.of(start), line.href()));
        } else {
            return Stream.empty();
        }
    }

    private static boolean isNear(Funnel.Line line, Instant now) {
        return line.exam()
                .times()
                .opensAt()
                .map(start -> start.isBefore(now.plus(SOON)))
                .orElse(false);
    }
}
