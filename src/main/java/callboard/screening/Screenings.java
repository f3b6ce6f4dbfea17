package callboard.screening;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The decisions of reviewers, and what follows from them. */
@Repository
interface Screenings {

    /** Submitted takes with what stands around each. */
    String JOINS = " from Take t"
            + " join Entry e on e.schoolId = t.schoolId and e.id = t.entryId"
            + " join Sitting c on c.schoolId = t.schoolId and c.id = t.sittingId"
            + " left join Screening s on s.schoolId = t.schoolId and s.takeId = t.id";

    /** Those of the present chance of entries that have submitted everything and are not frozen. */
    String COUNTING = " where t.schoolId = :schoolId and t.seal.sealedKey is not null and c.activeKey is not null"
            + " and e.room.completedAt is not null and e.frozenAt is null";

    String SUBMITTED = JOINS + COUNTING;

    String JUDGEABLE = "select t.schoolId, t.examId, t.entryId, t.subjectId, t.subjectNumber, t.id, t.ref" + SUBMITTED
            + " and t.state = READY and s.outcome = OK";

    @Insert
    void add(Screening screening);

    @Update
    void save(Screening screening);

    @Query("where schoolId = :schoolId and takeId = :takeId")
    Optional<Screening> ofTake(long schoolId, long takeId);

    @Query(JUDGEABLE + " and t.examId = :examId order by t.subjectNumber, t.id")
    List<Work> judgeable(long schoolId, long examId);

    @Query(JUDGEABLE + " and t.ref = :ref")
    Optional<Work> judgeable(long schoolId, String ref);

    @Query("select t.entryId, count(*), sum(case when s.outcome = OK then 1 else 0 end),"
            + " sum(case when s.outcome = TECHNICAL_FAULT then 1 else 0 end),"
            + " sum(case when s.outcome = VIOLATION then 1 else 0 end),"
            + " sum(case when s.outcome is null and t.state <> READY then 1 else 0 end)"
            + SUBMITTED + " and t.examId = :examId group by t.entryId order by t.entryId")
    List<Tally> tallies(long schoolId, long examId);

    /** The takes of one entry, counted by decision. */
    record Tally(long entryId, long takes, long ok, long faults, long violations, long missing) {

        Screened screened() {
            return new Screened(worst(), Math.toIntExact(takes - ok - faults - violations), Math.toIntExact(missing));
        }

        private Optional<Screening.Outcome> worst() {
            if (violations > 0) {
                return Optional.of(Screening.Outcome.VIOLATION);
            } else if (faults > 0) {
                return Optional.of(Screening.Outcome.TECHNICAL_FAULT);
            }
            return ok > 0 ? Optional.of(Screening.Outcome.OK) : Optional.empty();
        }
    }
}
