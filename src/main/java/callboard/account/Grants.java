package callboard.account;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

/** Who may do what where. */
@Repository
public interface Grants {

    @Insert
    void add(Grant grant);

    @Update
    void save(Grant grant);

    /** What a person may do now. */
    @Query("where accountId = :accountId and endedAt is null and suspendedAt is null order by id")
    List<Grant> of(long accountId);

    /** What a person was given and still has, the suspended with it. */
    @Query("where accountId = :accountId and endedAt is null order by id")
    List<Grant> given(long accountId);

    /** Every role held at a school now. */
    @Query("where schoolId = :schoolId and endedAt is null and suspendedAt is null order by accountId, id")
    List<Grant> ofSchool(long schoolId);

    /** As {@link #ofSchool}, with what is suspended. */
    @Query("where schoolId = :schoolId and endedAt is null order by accountId, id")
    List<Grant> givenAtSchool(long schoolId);

    /** As {@link #givenAtSchool} on the platform. */
    @Query("where schoolId is null and endedAt is null order by accountId, id")
    List<Grant> givenOnPlatform();

    /** What a person was given elsewhere than at this school (0 for the platform). */
    @Query(
            "select count(*) from Grant where accountId = :accountId and coalesce(schoolId, 0) <> :schoolId and endedAt is null")
    long elsewhere(long accountId, long schoolId);

    /** Locks who holds a role at a school (0 for the platform), so that two who take it from each other come one after the other. */
    @Query(
            "update Grant set activeKey = activeKey where coalesce(schoolId, 0) = :schoolId and role = :role and endedAt is null")
    int lock(long schoolId, Role role);

    /** As {@link #holders}, with 0 for the platform. */
    @Query("""
            select count(*) from Grant
            where coalesce(schoolId, 0) = :schoolId and role = :role and endedAt is null and suspendedAt is null
            """)
    long able(long schoolId, Role role);

    /** How many people hold a role at a school: what a checklist asks. */
    @Query(
            "select count(*) from Grant where schoolId = :schoolId and role = :role and endedAt is null and suspendedAt is null")
    long holders(long schoolId, Role role);
}
