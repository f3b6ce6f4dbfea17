package callboard.roster;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rosters. Everything but the imports asks about rows that are not withdrawn. */
@Repository
public interface Applicants {

    @Insert
    void add(List<Applicant> applicants);

    @Update
    void save(Applicant applicant);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Applicant> byRef(long schoolId, String ref);

    /** Withdrawn ones too: whoever holds the id has a reason. */
    @Query("where schoolId = :schoolId and id = :id")
    Optional<Applicant> byId(long schoolId, long id);

    /** What is registered under a document, by {@link DocumentIndex}. */
    @Query("""
            where schoolId = :schoolId and seasonId = :seasonId and documentIndex = :documentIndex
              and withdrawnAt is null
            order by id
            """)
    List<Applicant> ofDocument(long schoolId, long seasonId, String documentIndex);

    /** Writes down that a candidate applied with it; 0 if it was withdrawn meanwhile, and then he cannot. */
    @Query("""
            update Applicant set usedAt = coalesce(usedAt, :now), version = version + 1
            where schoolId = :schoolId and id = :id and withdrawnAt is null
            """)
    int markUsed(long schoolId, long id, Instant now);

    /** How many are on the roster of a season. */
    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.seasonId = :seasonId and a.withdrawnAt is null
            """)
    long count(long schoolId, long seasonId);

    /** How many are registered for a major, whatever their direction. */
    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.majorId = :majorId and a.withdrawnAt is null
            """)
    long countOfMajor(long schoolId, long majorId);

    /** How many are registered for one direction. */
    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.majorId = :majorId and a.directionId = :directionId
              and a.withdrawnAt is null
            """)
    long countOfDirection(long schoolId, long majorId, long directionId);
}
