package callboard.retention;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** What was deleted. */
@Repository
public interface Deletions {

    @Insert
    void add(Deletion deletion);

    /** Newest first. */
    @Query("order by id desc")
    List<Deletion> recent(Limit limit);

    @Query("select className, sum(many), max(deletedAt) from Deletion group by className order by className")
    List<Total> totals();

    /** All that was ever deleted of a class, and when last. */
    record Total(String className, long many, Instant last) {}
}
