package callboard.clones;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamPlan;
import callboard.exam.Exams;
import callboard.exam.Round;
import callboard.major.Direction;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import callboard.school.SeasonService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes clones, each in one transaction: all of it or nothing. What exists already is refused by the database's own keys too, so
 * that a second click makes no second season.
 */
@RequestScoped
public class CloneService {

    private final SeasonService seasons;
    private final MajorCopy majors;
    private final Exams exams;
    private final Instance<ExamCopy> parts;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    CloneService(
            SeasonService seasons,
            MajorCopy majors,
            Exams exams,
            Instance<ExamCopy> parts,
            ExamNames names,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.seasons = seasons;
        this.majors = majors;
        this.exams = exams;
        this.parts = parts;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Everything that has been prepared in a season, once more for another year; archived exams stay behind. */
    @Transactional
    public Season season(School school, Season from, int year, Shift shift) {
        Season season = seasons.create(school, year);
        MajorCopy.Copied copied = majors.copy(from, season);
        List<Twin> twins = new ArrayList<>();
        for (Exam original : exams.ofSeason(from.schoolId(), from.id())) {
            Major major = copied.major(original.major());
            Optional<Direction> direction = original.direction().map(copied::direction);
            twins.add(twin(
                    original, new Exam(season, major, direction, original.round(), asker.me(), clock.now()), shift));
        }
        inTurn().forEach(part -> part.copy(twins, shift));
        trail.record(Act.of("clones.act.season", season.ref())
                .named(String.valueOf(season.year()))
                .inSchool(season.schoolId())
                .with("clones.from", from.year())
                .with("clones.days", shift.days())
                .with("clones.exams", twins.size()));
        return season;
    }

    /**
     * One exam, once more at a free place of a season's plan.
     *
     * @throws callboard.rules.Refused in an archived season
     */
    @Transactional
    public Exam exam(Exam from, Season season, Place place, Shift shift) {
        SeasonPolicy.mayPrepare(season).orRefuse();
        Exam copy =
                new Exam(season, place.row().major(), place.row().direction(), place.round(), asker.me(), clock.now());
        Twin twin = twin(from, copy, shift);
        inTurn().forEach(part -> part.copy(List.of(twin), shift));
        return copy;
    }

    /** A place of a plan. */
    public record Place(ExamPlan.Row row, Round round) {}

    private Twin twin(Exam original, Exam copy, Shift shift) {
        copy.schedule(original.times().moved(shift));
        copy.agree(original.terms());
        copy.inform(original.notice(), original.contact());
        exams.add(copy);
        trail.record(Act.of("clones.act.exam", copy.ref())
                .named(names.of(copy))
                .inSchool(copy.schoolId())
                .with("clones.from", names.of(original))
                .with("clones.days", shift.days()));
        return new Twin(original, copy);
    }

    private List<ExamCopy> inTurn() {
        return parts.stream().sorted(Comparator.comparingInt(ExamCopy::turn)).toList();
    }
}
