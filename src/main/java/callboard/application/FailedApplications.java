package callboard.application;

import callboard.data.AcrossSchools;
import callboard.roster.RosterMatch.Refusal;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The log of refused applications. */
@Repository
public interface FailedApplications {

    @Insert
    void add(FailedApplication failure);

    @Update
    void save(FailedApplication failure);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<FailedApplication> byRef(long schoolId, String ref);

    @AcrossSchools("a candidate's own refusal, wherever he tried")
    @Query("where accountId = :accountId and ref = :ref")
    Optional<FailedApplication> own(long accountId, String ref);

    /**
     * A page of the desk: the last of equal tries, newest first, before the id.
     *
     * @param settled whether those that are settled are asked for, or the others
     * @param refusals of these kinds
     */
    @Query("where schoolId = :schoolId and seasonId = :seasonId and latestKey is not null and id < :before"
            + " and ((:settled = true and settledAt is not null) or (:settled = false and settledAt is null))"
            + " and refusal in :refusals order by id desc")
    List<FailedApplication> page(
            long schoolId, long seasonId, long before, boolean settled, Collection<Refusal> refusals, Limit limit);

    /** How many of each kind wait, or are settled. */
    @Query("select refusal, count(*) from FailedApplication"
            + " where schoolId = :schoolId and seasonId = :seasonId and latestKey is not null"
            + " and ((:settled = true and settledAt is not null) or (:settled = false and settledAt is null))"
            + " group by refusal")
    List<Count> counts(long schoolId, long seasonId, boolean settled);

    record Count(Refusal refusal, long number) {}

    /** How many people, and how often they tried in all. */
    @Query("select count(distinct accountId), coalesce(sum(tries), 0) from FailedApplication"
            + " where schoolId = :schoolId and seasonId = :seasonId and latestKey is not null"
            + " and ((:settled = true and settledAt is not null) or (:settled = false and settledAt is null))"
            + " and refusal in :refusals")
    People people(long schoolId, long seasonId, boolean settled, Collection<Refusal> refusals);

    record People(long people, long tries) {}

    /** The schools that refused a candidate and have not settled it. */
    @AcrossSchools("whom a correction of one candidate concerns")
    @Query("select distinct schoolId from FailedApplication"
            + " where accountId = :accountId and latestKey is not null and settledAt is null")
    List<Long> schoolsOf(long accountId);

    /** The last of equal tries. */
    @Query("where schoolId = :schoolId and latestKey = :latestKey")
    Optional<FailedApplication> latest(long schoolId, String latestKey);
}
