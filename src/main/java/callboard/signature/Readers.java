package callboard.signature;

import callboard.entry.Entry;
import callboard.roster.Applicant;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who signed the pledge of an exam, or read its notice, in which version: {@code signed} says which of the two is meant. Candidates
 * who were withdrawn or moved away are not among them.
 */
@Repository
interface Readers {

    String PLEDGE = ":signed = true";

    String NOTICE = ":signed = false";

    String VERSION = "(case when " + PLEDGE + " then e.steps.pledgeVersion else e.steps.noticeVersion end)";

    String OF_EXAM = " e.schoolId = :schoolId and e.examId = :examId and e.withdrawnAt is null and e.frozenAt is null";

    String OUTSIDE = OF_EXAM + " and e.room.enteredAt is null";

    String FILTER = " where " + OF_EXAM + " and (:version < 0 or " + VERSION + " = :version)"
            + " and (:again = false or (e.room.enteredAt is null and " + VERSION + " < :oldest))";

    String COUNTING = OUTSIDE + " and " + VERSION + " >= :oldest and (e.steps.noticeReadAt is not null or " + PLEDGE
            + ") and (e.steps.pledgeVersion > 0 or " + NOTICE + ")";

    /** Whom a new version asks again. */
    @Query("from Entry e where" + COUNTING + " order by e.id")
    List<Entry> counting(long schoolId, long examId, boolean signed, int oldest);

    @Query("select count(e) from Entry e where" + COUNTING)
    long countCounting(long schoolId, long examId, boolean signed, int oldest);

    /** Whoever has not entered is looked at again by {@code entry-deadlines}: what is missing may be another thing now. */
    @Query("update Entry e set e.dueAt = :now where" + OUTSIDE)
    int wake(long schoolId, long examId, Instant now);

    /**
     * A page of an exam's candidates, newest first, before the id.
     *
     * @param version which one they signed or read last, 0 for none; below 0 for any
     * @param again only those who have not entered and whose version does not count
     */
    @Query("select e, a, " + VERSION + ", s, r from Entry e"
            + " join Applicant a on a.schoolId = e.schoolId and a.id = e.applicantId"
            + " left join PledgeSignature s on " + PLEDGE + " and s.schoolId = e.schoolId and s.entryId = e.id"
            + " and s.number = e.steps.pledgeVersion"
            + " left join NoticeRead r on " + NOTICE + " and r.schoolId = e.schoolId and r.entryId = e.id"
            + " and r.number = e.steps.noticeVersion"
            + FILTER + " and e.id < :before order by e.id desc")
    List<Row> page(
            long schoolId,
            long examId,
            boolean signed,
            int version,
            boolean again,
            int oldest,
            long before,
            Limit limit);

    /** How many have signed each version last; 0 stands for none. */
    @Query("select e.steps.pledgeVersion, count(e) from Entry e where" + OF_EXAM + " group by e.steps.pledgeVersion")
    List<Count> signed(long schoolId, long examId);

    /** How many have read each version last; 0 stands for none. */
    @Query("select e.steps.noticeVersion, count(e) from Entry e where" + OF_EXAM + " group by e.steps.noticeVersion")
    List<Count> read(long schoolId, long examId);

    @Query("select count(e) from Entry e" + FILTER)
    long count(long schoolId, long examId, boolean signed, int version, boolean again, int oldest);

    record Count(int version, long people) {}

    /** @param version what he signed or read last, 0 for none */
    record Row(
            Entry entry,
            Applicant applicant,
            int version,
            @Nullable PledgeSignature signed,
            @Nullable NoticeRead noticed) {

        public Optional<PledgeSignature> signature() {
            return Optional.ofNullable(signed);
        }

        public Optional<NoticeRead> read() {
            return Optional.ofNullable(noticed);
        }

        /** When; a reading from before texts had versions has its instant in the entry alone. */
        public Optional<Instant> at() {
            Optional<Instant> witnessed =
                    signature().map(PledgeSignature::signedAt).or(() -> read().map(NoticeRead::readAt));
            return version == 0
                    ? Optional.empty()
                    : witnessed.or(() -> entry.steps().noticeReadAt());
        }

        /** Whether the signature's digest is the one of this text; true where there is none to compare. */
        public boolean fits(String digest) {
            return signature()
                    .flatMap(PledgeSignature::textDigest)
                    .map(digest::equals)
                    .orElse(true);
        }
    }
}
