package callboard.archive;

import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be archived and brought back, and if not, why. */
final class ArchivePolicy {

    private ArchivePolicy() {}

    /**
     * May a season be put away? Not the one the school works in, and not before its last recording can have come.
     *
     * @param exams all of the season
     */
    static Verdict mayArchive(Season season, List<Exam> exams, Instant now) {
        Optional<Instant> last = exams.stream()
                .filter(Exam::isOpen)
                .flatMap(exam ->
                        exam.times().closesAt().map(at -> at.plus(exam.terms().uploadGrace())).stream())
                .max(Instant::compareTo);
        if (season.isArchived()) {
            return SeasonPolicy.mayPrepare(season);
        } else if (season.current()) {
            return Verdict.refused("archive.season.current");
        } else {
            return last.filter(now::isBefore)
                    .map(end -> Verdict.refused("archive.season.running", end))
                    .orElse(Verdict.allowed());
        }
    }

    /** May an exam be put away? Only one that candidates have never seen. */
    static Verdict mayArchive(Exam exam) {
        if (exam.isArchived()) {
            return Verdict.refused("archive.exam.already");
        } else if (exam.isOpen()) {
            return Verdict.refused("archive.exam.opened");
        } else {
            return SeasonPolicy.mayPrepare(exam.season());
        }
    }

    /**
     * May it come back to its place in the plan?
     *
     * @param taken whether another exam has taken that place meanwhile
     */
    static Verdict mayBringBack(Exam exam, boolean taken) {
        if (!exam.isArchived()) {
            return Verdict.refused("archive.exam.here");
        } else if (taken) {
            return Verdict.refused("archive.exam.place-taken");
        } else {
            return SeasonPolicy.mayPrepare(exam.season());
        }
    }
}
