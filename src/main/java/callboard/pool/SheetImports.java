package callboard.pool;

import callboard.data.Secret;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** Sheets of prompts on their way into pools. */
@Repository
public interface SheetImports {

    @Insert
    void add(SheetImport sheet);

    @Query("where schoolId = :schoolId and subjectId = :subjectId and ref = :ref")
    Optional<SheetImport> byRef(long schoolId, long subjectId, String ref);

    /** Takes it for writing; returns 1 for the first who does, and then holds it until the transaction ends. */
    @Query("update SheetImport set state = COMMITTED where schoolId = :schoolId and id = :id and state = PREVIEWED")
    int commit(long schoolId, long id);

    /** How many were written; the rows are gone. */
    @Query("update SheetImport set written = :written, rows = :nothing where schoolId = :schoolId and id = :id")
    int written(long schoolId, long id, int written, Secret nothing);

    /** Drops it with its rows, unless it was written. */
    @Query("update SheetImport set state = DROPPED, rows = :nothing"
            + " where schoolId = :schoolId and id = :id and state = PREVIEWED")
    int drop(long schoolId, long id, Secret nothing);

    @Query("delete from SheetImport where schoolId = :schoolId and subjectId = :subjectId")
    int removeOf(long schoolId, long subjectId);
}
