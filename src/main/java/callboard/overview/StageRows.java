package callboard.overview;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** How many people of a season's exams have come how far: one question a stage or group, however many exams there are. */
@Repository
interface StageRows {

    /** Entries of a season that submitted everything and are not frozen. */
    String SUBMITTED = " from Entry e join Exam x on x.schoolId = e.schoolId and x.id = e.examId"
            + " where e.schoolId = :schoolId and x.season.id = :seasonId"
            + " and e.room.completedAt is not null and e.frozenAt is null";

    /** The submitted takes of the entry's present chance. */
    String TAKES = "select 1 from Take t join Sitting c on c.schoolId = t.schoolId and c.id = t.sittingId"
            + " left join Screening s on s.schoolId = t.schoolId and s.takeId = t.id";

    String OF_ENTRY = " where t.schoolId = e.schoolId and t.entryId = e.id and t.seal.sealedKey is not null"
            + " and c.activeKey is not null";

    /** The roster by what was registered for, and who of it is certified with the very document. */
    @Query("select a.majorId, coalesce(a.directionId, 0L), count(*),"
            + " sum(case when exists (select 1 from Certification c where c.activeKey = a.documentIndex) then 1 else 0 end)"
            + " from Applicant a where a.schoolId = :schoolId and a.seasonId = :seasonId and a.withdrawnAt is null"
            + " group by a.majorId, coalesce(a.directionId, 0L)")
    List<Registered> registered(long schoolId, long seasonId);

    /** Entries of which every submitted take has a decision. */
    @Query("select e.examId, count(*)" + SUBMITTED
            + " and exists (" + TAKES + OF_ENTRY + ")"
            + " and not exists (" + TAKES + OF_ENTRY + " and s.id is null)"
            + " group by e.examId")
    List<Count> screened(long schoolId, long seasonId);

    /** Entries of which every work that may be judged has a final mark of every judge of the exam. */
    @Query("select e.examId, count(*)" + SUBMITTED
            + " and exists (select 1 from JudgeMark m join Take t on t.schoolId = m.schoolId and t.id = m.takeId"
            + "   where m.schoolId = e.schoolId and t.entryId = e.id and m.state = FINAL)"
            + " and not exists (" + TAKES
            + " join Assignment g on g.schoolId = t.schoolId and g.examId = t.examId and g.endedAt is null" + OF_ENTRY
            + " and t.state = READY and s.outcome = OK and not exists (select 1 from JudgeMark m"
            + "   where m.schoolId = g.schoolId and m.assignmentId = g.id and m.takeId = t.id and m.state = FINAL))"
            + " group by e.examId")
    List<Count> judged(long schoolId, long seasonId);

    /** Entries whose result is told. */
    @Query("select p.examId, count(distinct l.entryId) from PublicationLine l"
            + " join Publication p on p.schoolId = l.schoolId and p.id = l.publicationId"
            + " join Exam x on x.schoolId = p.schoolId and x.id = p.examId"
            + " where p.schoolId = :schoolId and x.season.id = :seasonId and (p.state = RELEASED"
            + "   or (p.state = CONFIRMED and p.confirmation.releaseAt <= :now))"
            + " group by p.examId")
    List<Count> published(long schoolId, long seasonId, Instant now);

    /** @param direction 0 where only a major was registered for */
    record Registered(long major, long direction, long people, long certified) {}

    record Count(long examId, long entries) {}
}
