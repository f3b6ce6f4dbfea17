package callboard.archive;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import callboard.school.Season;
import callboard.school.Seasons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Archives and brings back; each act asks its policy again and leaves its row in the audit trail. */
@RequestScoped
public class ArchiveService {

    private final Seasons seasons;
    private final Exams exams;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ArchiveService(Seasons seasons, Exams exams, ExamNames names, Trail trail, Asker asker, Clock clock) {
        this.seasons = seasons;
        this.exams = exams;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    Verdict mayArchive(Season season) {
        return ArchivePolicy.mayArchive(season, exams.ofSeason(season.schoolId(), season.id()), clock.now());
    }

    @Transactional
    public void archive(Season season) {
        mayArchive(season).orRefuse();
        season.archive(asker.me(), clock.now());
        seasons.save(season);
        trail.record(act("archive.act.season", season));
    }

    @Transactional
    public void bringBack(Season season) {
        if (season.isArchived()) {
            season.bringBack();
            seasons.save(season);
            trail.record(act("archive.act.season-back", season));
        }
    }

    @Transactional
    public void archive(Exam exam) {
        ArchivePolicy.mayArchive(exam).orRefuse();
        if (exams.archive(exam.schoolId(), exam.id()) == 0) {
            Verdict.refused("archive.exam.opened").orRefuse();
        }
        trail.record(act("archive.act.exam", exam));
    }

    Verdict mayBringBack(Exam exam) {
        boolean taken = exams.byRoundKey(exam.schoolId(), key(exam)).isPresent();
        return ArchivePolicy.mayBringBack(exam, taken);
    }

    @Transactional
    public void bringBack(Exam exam) {
        mayBringBack(exam).orRefuse();
        if (exams.bringBack(exam.schoolId(), exam.id(), key(exam)) == 0) {
            Verdict.refused("archive.exam.here").orRefuse();
        }
        trail.record(act("archive.act.exam-back", exam));
    }

    private static String key(Exam exam) {
        return Exam.roundKey(exam.major(), exam.direction(), exam.round());
    }

    private static Act act(String kind, Season season) {
        return Act.of(kind, season.ref()).named(String.valueOf(season.year())).inSchool(season.schoolId());
    }

    private Act act(String kind, Exam exam) {
        return Act.of(kind, exam.ref()).named(names.of(exam)).inSchool(exam.schoolId());
    }
}
