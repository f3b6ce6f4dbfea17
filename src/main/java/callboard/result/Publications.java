package callboard.result;

import callboard.data.AcrossSchools;
import callboard.entry.Entry;
import callboard.roster.Applicant;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The publications of schools. Whether anybody outside may know of one says {@link Publication#isVisible} alone. */
@Repository
public interface Publications {

    @Insert
    void add(Publication publication);

    @Update
    void save(Publication publication);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Publication> byRef(long schoolId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Publication> byId(long schoolId, long id);

    /** Of one exam, the newest first. */
    @Query("where schoolId = :schoolId and examId = :examId order by id desc")
    List<Publication> ofExam(long schoolId, long examId);

    /** Of the exams of a season, the newest first. */
    @Query("where schoolId = :schoolId and examId in"
            + " (select e.id from Exam e where e.schoolId = :schoolId and e.season.id = :seasonId) order by id desc")
    List<Publication> ofSeason(long schoolId, long seasonId);

    @Query("select coalesce(max(p.number), 0) from Publication p where p.schoolId = :schoolId")
    int lastNumber(long schoolId);

    /** Whose instant has come and nobody has written that down. */
    @AcrossSchools("the job that writes releases down")
    @Query("where state = CONFIRMED and confirmation.releaseAt <= :now order by confirmation.releaseAt, id")
    List<Publication> due(Instant now, Limit limit);

    /** Everybody who has an entry for an exam, with his roster row. */
    @Query("select e, a from Entry e join Applicant a on a.schoolId = e.schoolId and a.id = e.applicantId"
            + " where e.schoolId = :schoolId and e.examId = :examId order by e.id")
    List<Registered> registered(long schoolId, long examId);

    record Registered(Entry entry, Applicant applicant) {}
}
