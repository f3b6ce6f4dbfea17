package callboard.audit;

import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done. */
@Repository
public interface AuditRows {

    @Insert
    void add(AuditRow row);

    @Insert
    void await(AuditWaiting row);

    /** A row of one school, or of the platform (0). */
    @Find
    Optional<AuditRow> byRef(long schoolId, String ref);

    /**
     * The acts of one school, or of the platform (0), newest first.
     *
     * @param facet {@code kind/actorId}, each of them {@code %} for any
     * @param words what object, changes or reason say in lower case, a pattern with {@code !} before signs; {@code %} reads none of them
     * @param from inclusive
     * @param at with {@code id} where the last page ended; the last instant that is asked for, with the greatest id, for the first
     */
    @Query("""
            where schoolId = :schoolId and kind || '/' || cast(actorId as String) like :facet
              and (:words = '%' or lower(objectName || ' ' || reason || ' ' || changes) like :words escape '!')
              and actedAt >= :from and (actedAt < :at or (actedAt = :at and id < :id))
            order by actedAt desc, id desc
            """)
    List<AuditRow> page(long schoolId, String facet, String words, Instant from, Instant at, long id, Limit limit);

    /** How many acts are asked for so, from one instant to another, both inclusive. */
    @Query("""
            select count(*) from AuditRow
            where schoolId = :schoolId and kind || '/' || cast(actorId as String) like :facet
              and (:words = '%' or lower(objectName || ' ' || reason || ' ' || changes) like :words escape '!')
              and actedAt >= :from and actedAt <= :to
            """)
    long count(long schoolId, String facet, String words, Instant from, Instant to);

    /** Everybody who did something at a school, by name. */
    @Query("""
            select actorId, max(actorName) from AuditRow where schoolId = :schoolId and actorId > 0
            group by actorId order by max(actorName), actorId
            """)
    List<Actor> actors(long schoolId);

    @Query("select distinct kind from AuditRow where schoolId = :schoolId order by kind")
    List<String> kinds(long schoolId);

    @Query("select count(*) from AuditRow where schoolId = :schoolId")
    long count(long schoolId);

    /** What was done to one thing, oldest first: a part of its timeline. */
    @AcrossSchools("the caller has found the thing through who asks")
    @Query("where objectRef = :objectRef order by actedAt, id")
    List<AuditRow> about(String objectRef);

    /** Somebody who acted. */
    record Actor(long id, String name) {}
}
