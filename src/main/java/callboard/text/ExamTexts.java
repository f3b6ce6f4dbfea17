package callboard.text;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The versions of the texts of exams. */
@Repository
public interface ExamTexts {

    @Insert
    void add(ExamText text);

    /** Latest first. */
    @Query("where schoolId = :schoolId and examId = :examId and kind = :kind order by number desc")
    List<ExamText> ofExam(long schoolId, long examId, TextKind kind);

    /** What is in force, were it the empty text that took an earlier one away; none where nothing was ever written. */
    @Query("from ExamText p where p.schoolId = :schoolId and p.examId = :examId and p.kind = :kind and p.number ="
            + " (select max(l.number) from ExamText l"
            + " where l.schoolId = :schoolId and l.examId = :examId and l.kind = :kind)")
    Optional<ExamText> latest(long schoolId, long examId, TextKind kind);

    /** Of several exams, all that is in force. */
    @Query("from ExamText p where p.schoolId = :schoolId and p.examId in :examIds and p.number ="
            + " (select max(l.number) from ExamText l"
            + " where l.schoolId = :schoolId and l.examId = p.examId and l.kind = p.kind)"
            + " order by p.examId, p.kind, p.id")
    List<ExamText> latestOf(long schoolId, Collection<Long> examIds);

    /** A signature or reading of this version or a later one counts; 0 where there is nothing to sign or read. */
    @Query("select coalesce(max(number), 0) from ExamText"
            + " where schoolId = :schoolId and examId = :examId and kind = :kind and signAgain = true")
    int oldestThatCounts(long schoolId, long examId, TextKind kind);

    @Query("where schoolId = :schoolId and examId = :examId and kind = :kind and number = :number")
    Optional<ExamText> byNumber(long schoolId, long examId, TextKind kind, int number);
}
