package callboard.factor;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Who has a second factor. */
@Repository
public interface SecondFactors {

    @Insert
    void add(SecondFactor factor);

    @Update
    void save(SecondFactor factor);

    @Query("where accountId = :accountId")
    Optional<SecondFactor> of(long accountId);

    /** Takes a step's code as used; 0 if it was used before, or a newer one. */
    @Query(
            "update SecondFactor set lastStep = :step where accountId = :accountId and secret is not null and lastStep < :step")
    int accept(long accountId, long step);

    /** Which of these people have one. */
    @Query("select accountId from SecondFactor where accountId in :accounts and secret is not null")
    List<Long> confirmed(List<Long> accounts);

    @Query("delete from SecondFactor where accountId = :accountId")
    int remove(long accountId);
}
