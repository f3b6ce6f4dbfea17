package callboard.pledge;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The versions of the pledges of exams. */
@Repository
public interface PledgeTexts {

    @Insert
    void add(PledgeText text);

    /** Latest first. */
    @Query("where schoolId = :schoolId and examId = :examId order by number desc")
    List<PledgeText> ofExam(long schoolId, long examId);

    /** What is to be signed now; none where the exam asks for no pledge. */
    @Query("from PledgeText p where p.schoolId = :schoolId and p.examId = :examId and p.number ="
            + " (select max(l.number) from PledgeText l where l.schoolId = :schoolId and l.examId = :examId)")
    Optional<PledgeText> latest(long schoolId, long examId);

    /** Of several exams, what is to be signed now. */
    @Query("from PledgeText p where p.schoolId = :schoolId and p.examId in :examIds and p.number ="
            + " (select max(l.number) from PledgeText l where l.schoolId = :schoolId and l.examId = p.examId)"
            + " order by p.examId, p.id")
    List<PledgeText> latestOf(long schoolId, Collection<Long> examIds);

    /** A signature under this version or a later one counts; 0 where the exam asks for no pledge. */
    @Query("select coalesce(max(number), 0) from PledgeText"
            + " where schoolId = :schoolId and examId = :examId and signAgain = true")
    int oldestThatCounts(long schoolId, long examId);

    @Query("where schoolId = :schoolId and examId = :examId and number = :number")
    Optional<PledgeText> byNumber(long schoolId, long examId, int number);
}
