package callboard.booking;

import callboard.data.AcrossSchools;
import callboard.entry.Entry;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** Entries as far as they have a session, or should have one. */
@Repository
interface Bookings {

    /** Who sits in it. */
    @Query("from Entry e where e.schoolId = :schoolId and e.steps.slotId = :slotId order by e.id")
    List<Entry> ofSlot(long schoolId, long slotId);

    /** Whoever has no session is looked at again by {@code entry-deadlines}: the last close may be another one now. */
    @Query("update Entry set dueAt = :now where schoolId = :schoolId and examId = :examId and steps.bookedAt is null"
            + " and room.enteredAt is null and withdrawnAt is null and frozenAt is null")
    int wake(long schoolId, long examId, Instant now);

    /**
     * Who has no session although his exam asks for one, and whose last one closes before the horizon.
     *
     * @param told who was told fewer times than this
     */
    @AcrossSchools("the job that reminds candidates")
    @Query("from Entry e where e.steps.bookingTold < :told and e.steps.bookedAt is null and e.room.enteredAt is null"
            + " and e.withdrawnAt is null and e.frozenAt is null"
            + " and e.examId in (select x.id from Exam x where x.booking = true and x.state = OPEN)"
            + " and (select max(s.closesAt) from Slot s where s.schoolId = e.schoolId and s.examId = e.examId) > :now"
            + " and (select max(s.closesAt) from Slot s where s.schoolId = e.schoolId and s.examId = e.examId)"
            + " <= :horizon order by e.id")
    List<Entry> without(int told, Instant now, Instant horizon, Limit limit);
}
