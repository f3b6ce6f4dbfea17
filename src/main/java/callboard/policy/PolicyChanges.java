package callboard.policy;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** How policies came to be as they are. */
@Repository
public interface PolicyChanges {

    @Insert
    void add(PolicyChange change);

    @Query("where policy = :policy order by id desc limit 1")
    Optional<PolicyChange> latest(Policy policy);

    @Query("order by id desc")
    List<PolicyChange> page(Limit limit);
}
