package callboard.exam;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The exams of a school, each with its season, major and direction. */
@Repository
public interface Exams {

    @Insert
    void add(Exam exam);

    @Update
    void save(Exam exam);

    @Query("from Exam e join fetch e.season join fetch e.major left join fetch e.direction"
            + " where e.schoolId = :schoolId and e.ref = :ref")
    Optional<Exam> byRef(long schoolId, String ref);

    @Query("from Exam e join fetch e.season join fetch e.major left join fetch e.direction"
            + " where e.schoolId = :schoolId and e.id = :id")
    Optional<Exam> byId(long schoolId, long id);

    /** All of a season but the archived ones, in the order of its majors, directions and rounds. */
    @Query("from Exam e join fetch e.season join fetch e.major m left join fetch e.direction d"
            + " where e.schoolId = :schoolId and e.season.id = :seasonId and e.state <> ARCHIVED"
            + " order by m.place, m.id, d.place, d.id, e.round, e.id")
    List<Exam> ofSeason(long schoolId, long seasonId);

    /** Those of a season that were put out of the way, in the same order. */
    @Query("from Exam e join fetch e.season join fetch e.major m left join fetch e.direction d"
            + " where e.schoolId = :schoolId and e.season.id = :seasonId and e.state = ARCHIVED"
            + " order by m.place, m.id, d.place, d.id, e.round, e.id")
    List<Exam> archived(long schoolId, long seasonId);

    /** What candidates can see of a season, in the same order. */
    @Query("from Exam e join fetch e.season join fetch e.major m left join fetch e.direction d"
            + " where e.schoolId = :schoolId and e.season.id = :seasonId and e.state = OPEN"
            + " order by m.place, m.id, d.place, d.id, e.round, e.id")
    List<Exam> open(long schoolId, long seasonId);

    @AcrossSchools("a candidate reaches an opened exam by its name alone")
    @Query("from Exam e join fetch e.season join fetch e.major left join fetch e.direction"
            + " where e.ref = :ref and e.state = OPEN"
            + " and e.schoolId in (select s.id from School s where s.suspended = false)")
    Optional<Exam> openByRef(String ref);

    /** The one for this major, direction and round ({@link Exam#roundKey}); an archived one is none. */
    @Query("where schoolId = :schoolId and roundKey = :roundKey")
    Optional<Exam> byRoundKey(long schoolId, String roundKey);

    /** Puts a draft out of the way: its place in the plan is free meanwhile. Returns 0 for one that is no draft any more. */
    @Query("update Exam set state = ARCHIVED, roundKey = concat('archived:', ref), version = version + 1"
            + " where schoolId = :schoolId and id = :id and state = DRAFT")
    int archive(long schoolId, long id);

    /** Makes an archived one a draft again, in its place; returns 0 for one that is not archived. */
    @Query("update Exam set state = DRAFT, roundKey = :roundKey, version = version + 1"
            + " where schoolId = :schoolId and id = :id and state = ARCHIVED")
    int bringBack(long schoolId, long id, String roundKey);

    @Query("select count(e) from Exam e where e.schoolId = :schoolId and e.major.id = :majorId")
    long countOfMajor(long schoolId, long majorId);

    @Query("select count(e) from Exam e where e.schoolId = :schoolId and e.direction.id = :directionId")
    long countOfDirection(long schoolId, long directionId);

    @Query("select count(e) from Exam e"
            + " where e.schoolId = :schoolId and e.major.id = :majorId and e.direction is null")
    long countOfUndividedMajor(long schoolId, long majorId);

    /** Notes the first person in the formal room, once; returns 1 for the one who was first. */
    @Query("update Exam set firstEnteredAt = :now"
            + " where schoolId = :schoolId and id = :id and firstEnteredAt is null")
    int entered(long schoolId, long id, Instant now);
}
