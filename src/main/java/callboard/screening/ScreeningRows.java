package callboard.screening;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Submitted takes as the desk lists them, the worst findings first. */
@Repository
interface ScreeningRows {

    String FLAGGED = "t.copies.findings like '%.flag.%'";

    /** Each flag weighs the length of its middle; what nobody can watch comes before, what expired before everything. */
    String SEVERITY = "(length(t.copies.findings) - length(replace(t.copies.findings, '.flag.', ''))"
            + " + case when t.copies.findings like '%video.flag.undecodable%' then 1000 else 0 end"
            + " + case when t.state = EXPIRED then 3000 when t.state = CORRUPT then 2000 else 0 end)";

    String ROW = "select t, a, s, " + SEVERITY + ","
            + " case when c.activeKey is not null and e.room.completedAt is not null and e.frozenAt is null"
            + " then true else false end" + Screenings.JOINS
            + " join Applicant a on a.schoolId = e.schoolId and a.id = e.applicantId";

    String OF_SUBJECT = " and (:subject = 0 or t.subjectNumber = :subject)";

    String SHOWN = ROW + Screenings.COUNTING + " and t.examId = :examId" + OF_SUBJECT
            + " and ((:show = 'FLAGGED' and s.id is null and t.state = READY and " + FLAGGED + ")"
            + " or (:show = 'TODO' and s.id is null and t.state = READY)"
            + " or (:show = 'MISSING' and s.id is null and t.state <> READY)"
            + " or (:show = 'OK' and s.outcome = OK)"
            + " or (:show = 'FAULT' and s.outcome = TECHNICAL_FAULT)"
            + " or (:show = 'VIOLATION' and s.outcome = VIOLATION))";

    /** Those that follow a place in the order. */
    @Query(SHOWN + " and (" + SEVERITY + " < :severity or (" + SEVERITY + " = :severity and t.id > :id))" + " order by "
            + SEVERITY + " desc, t.id")
    List<Row> after(long schoolId, long examId, int subject, String show, int severity, long id, Limit limit);

    /** Those that precede a place in the order, the nearest first. */
    @Query(SHOWN + " and (" + SEVERITY + " > :severity or (" + SEVERITY + " = :severity and t.id < :id))" + " order by "
            + SEVERITY + ", t.id desc")
    List<Row> before(long schoolId, long examId, int subject, String show, int severity, long id, Limit limit);

    @Query(ROW + " where t.schoolId = :schoolId and t.ref = :ref and t.seal.sealedKey is not null")
    Optional<Row> byRef(long schoolId, String ref);

    @Query("select t.examId, sum(case when s.id is null and t.state = READY and " + FLAGGED + " then 1 else 0 end),"
            + " sum(case when s.id is null and t.state = READY then 1 else 0 end),"
            + " sum(case when s.id is null and t.state <> READY then 1 else 0 end),"
            + " sum(case when s.outcome = OK then 1 else 0 end),"
            + " sum(case when s.outcome = TECHNICAL_FAULT then 1 else 0 end),"
            + " sum(case when s.outcome = VIOLATION then 1 else 0 end)" + Screenings.SUBMITTED
            + " and t.examId in :examIds" + OF_SUBJECT + " group by t.examId order by t.examId")
    List<Counts> counts(long schoolId, Collection<Long> examIds, int subject);

    /** How many takes of a season wait for a decision. */
    @Query("select count(*)" + Screenings.SUBMITTED + " and s.id is null and t.state = READY and t.examId in"
            + " (select x.id from Exam x where x.schoolId = :schoolId and x.season.id = :seasonId)")
    long waiting(long schoolId, long seasonId);
}
