package callboard.checklist;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The amber points that were accepted. */
@Repository
interface ChecklistOverrides {

    @Insert
    void add(ChecklistOverride override);

    @Query("where schoolId = :schoolId and examId = :examId order by id")
    List<ChecklistOverride> ofExam(long schoolId, long examId);
}
