package callboard.slot;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of exams. What is scarce moves by conditional updates: each answers 1 if it could be done, and then holds the row
 * until the transaction ends.
 */
@Repository
public interface Slots {

    @Insert
    void add(Slot slot);

    /** In the order of time. */
    @Query("where schoolId = :schoolId and examId = :examId order by opensAt, closesAt, id")
    List<Slot> ofExam(long schoolId, long examId);

    /** Of several exams, each exam's in the order of time. */
    @Query("where schoolId = :schoolId and examId in :exams order by examId, opensAt, closesAt, id")
    List<Slot> ofExams(long schoolId, List<Long> exams);

    @Query("where schoolId = :schoolId and examId = :examId and ref = :ref")
    Optional<Slot> byRef(long schoolId, long examId, String ref);

    @Query("where schoolId = :schoolId and id = :id")
    Optional<Slot> byId(long schoolId, long id);

    /** From the first session's start to the last one's end. */
    @Query("select min(s.opensAt), max(s.closesAt) from Slot s where s.schoolId = :schoolId and s.examId = :examId")
    Span span(long schoolId, long examId);

    /** Takes a seat if there is one. */
    @Query("update Slot set booked = booked + 1 where schoolId = :schoolId and id = :id and booked < capacity")
    int take(long schoolId, long id);

    /** Gives a seat back. */
    @Query("update Slot set booked = booked - 1 where schoolId = :schoolId and id = :id and booked > 0")
    int giveBack(long schoolId, long id);

    /** Everything an officer can set, unless a colleague was faster or somebody's seat or time would be lost. */
    @Query("update Slot set opensAt = :opensAt, closesAt = :closesAt, bookFrom = :bookFrom, bookUntil = :bookUntil,"
            + " capacity = :capacity, version = version + 1"
            + " where schoolId = :schoolId and id = :id and version = :version and booked <= :capacity"
            + " and (booked = 0 or (opensAt >= :opensAt and closesAt <= :closesAt))")
    int change(
            long schoolId,
            long id,
            int version,
            Instant opensAt,
            Instant closesAt,
            @Nullable Instant bookFrom,
            Instant bookUntil,
            int capacity);

    /** Changes nothing, and holds the row until the transaction ends. */
    @Query("update Slot set booked = booked where schoolId = :schoolId and id = :id")
    int lock(long schoolId, long id);

    /** Closes the booking of a session whose people are being moved. */
    @Query("update Slot set bookUntil = :now where schoolId = :schoolId and id = :id")
    int hold(long schoolId, long id, Instant now);

    /** Removes it, unless somebody has a seat. */
    @Query("delete from Slot where schoolId = :schoolId and id = :id and booked = 0")
    int remove(long schoolId, long id);

    /** Gives the seat of somebody back who may have none. */
    default void free(long schoolId, Optional<Long> id) {
        id.ifPresent(slot -> giveBack(schoolId, slot));
    }

    /** From when to when there are sessions; both are there, or neither. */
    record Span(@Nullable Instant opensAt, @Nullable Instant closesAt) {

        public static final Span NONE = new Span(null, null);

        /** Nothing where there is no session. */
        public Optional<Ends> ends() {
            Instant from = opensAt;
            Instant to = closesAt;
            return from == null || to == null ? Optional.empty() : Optional.of(new Ends(from, to));
        }
    }

    /** The first session's start and the last one's end. */
    record Ends(Instant opensAt, Instant closesAt) {}
}
