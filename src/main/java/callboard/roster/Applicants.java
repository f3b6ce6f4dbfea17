package callboard.roster;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rosters. Everything but the imports asks about rows that are not withdrawn. */
@Repository
public interface Applicants {

    @Update
    void save(Applicant applicant);

    @Update
    void save(List<Applicant> applicants);

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

    /** As {@link #count(long, long)}, withdrawn ones too. */
    @Query("select count(a) from Applicant a where a.schoolId = :schoolId and a.seasonId = :seasonId")
    long ever(long schoolId, long seasonId);

    /** How many on the roster of a season are called just so, by {@link callboard.identity.WrittenText#key}. */
    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.seasonId = :seasonId and a.nameKey = :nameKey and a.withdrawnAt is null
            """)
    long namesakes(long schoolId, long seasonId, String nameKey);

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

    /** How many are registered for a major, or for the one direction of it that is named. */
    default long countOf(long schoolId, long majorId, Optional<Long> directionId) {
        return directionId
                .map(direction -> countOfDirection(schoolId, majorId, direction))
                .orElseGet(() -> countOfMajor(schoolId, majorId));
    }

    /**
     * Everything that the people of a major are registered for in a season, that major included.
     *
     * @param directionId of one direction of it; 0 for the whole major
     */
    @Query("""
            select b.majorId, coalesce(b.directionId, 0L), count(distinct b.documentIndex)
            from Applicant a, Applicant b
            where a.schoolId = :schoolId and a.seasonId = :seasonId and a.majorId = :majorId
              and (:directionId = 0L or a.directionId = :directionId) and a.withdrawnAt is null
              and b.schoolId = a.schoolId and b.seasonId = a.seasonId and b.documentIndex = a.documentIndex
              and b.withdrawnAt is null
            group by b.majorId, coalesce(b.directionId, 0L)
            """)
    List<Shared> shared(long schoolId, long seasonId, long majorId, long directionId);

    /**
     * How many of some people are registered for a major or direction.
     *
     * @param directionId 0 for a major without
     */
    record Shared(long majorId, long directionId, long people) {}

    @Query("select count(a) from Applicant a where a.schoolId = :schoolId and a.majorId = :majorId")
    long everOfMajor(long schoolId, long majorId);

    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.majorId = :majorId and a.directionId = :directionId
            """)
    long everOfDirection(long schoolId, long majorId, long directionId);

    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.majorId = :majorId and a.directionId is null
            """)
    long everUndivided(long schoolId, long majorId);

    /** A page of how everybody of a season stands, withdrawn ones too, for an import to compare with; afterId 0 for the first. */
    @Query("""
            select a.id, a.documentIndex, a.majorId, coalesce(a.directionId, 0L), coalesce(a.print, 0L), a.usedAt, a.withdrawnAt
            from Applicant a
            where a.schoolId = :schoolId and a.seasonId = :seasonId and a.id > :afterId
            order by a.schoolId, a.seasonId, a.id
            """)
    List<Standing> standings(long schoolId, long seasonId, long afterId, Limit limit);

    /**
     * As much of a row as tells whether a file says the same.
     *
     * @param directionId 0 where the major has none
     * @param print by {@link ApplicantSeal#print}, 0 where it is not known
     */
    record Standing(
            long id,
            String documentIndex,
            long majorId,
            long directionId,
            long print,
            @Nullable Instant usedAt,
            @Nullable Instant withdrawnAt) {

        public Optional<Long> direction() {
            return directionId == 0 ? Optional.empty() : Optional.of(directionId);
        }
    }

    /** A page of everybody of a season, withdrawn ones too; afterId 0 for the first. */
    @Query("where schoolId = :schoolId and seasonId = :seasonId and id > :afterId" + " order by schoolId, seasonId, id")
    List<Applicant> everAfter(long schoolId, long seasonId, long afterId, Limit limit);

    @Query("where schoolId = :schoolId and id in :ids order by id")
    List<Applicant> ofIds(long schoolId, Collection<Long> ids);

    /** Takes unused ones off the roster. */
    @Query("""
            update Applicant set withdrawnAt = :now, version = version + 1
            where schoolId = :schoolId and id in :ids and usedAt is null and withdrawnAt is null
            """)
    int withdrawUnused(long schoolId, Collection<Long> ids, Instant now);

    /** Puts those back that were withdrawn at this instant. */
    @Query("""
            update Applicant set withdrawnAt = null, version = version + 1
            where schoolId = :schoolId and id in :ids and withdrawnAt = :at
            """)
    int restoreWithdrawnAt(long schoolId, Collection<Long> ids, Instant at);

    /** Deletes what an import brought and nobody has used. */
    @Query("delete from Applicant where schoolId = :schoolId and createdByImport = :importId and usedAt is null")
    int removeUnused(long schoolId, long importId);

    /** What an import brought and somebody has used. */
    @Query("where schoolId = :schoolId and createdByImport = :importId and usedAt is not null order by id")
    List<Applicant> usedOfImport(long schoolId, long importId, Limit limit);

    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.createdByImport = :importId and a.usedAt is not null
            """)
    long countUsedOfImport(long schoolId, long importId);

    /**
     * A page of the list: what matches {@link RosterFilter#pattern}, after the id, in order of the ids; withdrawn ones too. Ordered by the whole index, or H2 sorts all of them for each page.
     */
    @Query("""
            where schoolId = :schoolId and seasonId = :seasonId and id > :afterId
              and concat(choiceKey, '|', region, '|',
                case when withdrawnAt is not null then 'WITHDRAWN' when usedAt is not null then 'USED' else 'UNUSED' end,
                '|', nameKey, '|', candidateNumber, '|', registrationNumber, '|', ticketNumber)
                like :pattern escape '!'
            order by schoolId, seasonId, id
            """)
    List<Applicant> page(long schoolId, long seasonId, String pattern, long afterId, Limit limit);

    @Query("""
            select count(a) from Applicant a
            where a.schoolId = :schoolId and a.seasonId = :seasonId
              and concat(a.choiceKey, '|', a.region, '|',
                case when a.withdrawnAt is not null then 'WITHDRAWN' when a.usedAt is not null then 'USED' else 'UNUSED' end,
                '|', a.nameKey, '|', a.candidateNumber, '|', a.registrationNumber, '|', a.ticketNumber)
                like :pattern escape '!'
            """)
    long count(long schoolId, long seasonId, String pattern);

    /** As {@link #ofDocument}, withdrawn ones too: the officer searches for a number and sees all there is. */
    @Query("where schoolId = :schoolId and seasonId = :seasonId and documentIndex = :documentIndex order by id")
    List<Applicant> everOfDocument(long schoolId, long seasonId, String documentIndex);

    /** The regions that occur, for a filter. */
    @Query("""
            select distinct a.region from Applicant a
            where a.schoolId = :schoolId and a.seasonId = :seasonId and a.region <> '' order by a.region
            """)
    List<String> regions(long schoolId, long seasonId);
}
