package callboard.candidate;

import callboard.data.AcrossSchools;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.EntryTerms;
import callboard.entry.Standing;
import callboard.exam.Exam;
import callboard.roster.Applicant;
import callboard.school.School;
import callboard.slot.Slots;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries with everything around them that pages show, in one look. */
@Repository
public interface EntryRows {

    String TEXT_FROM = "(select coalesce(max(p.number), 0) from ExamText p"
            + " where p.schoolId = e.schoolId and p.examId = e.examId and p.signAgain = true and p.kind = ";

    String PLEDGE_FROM = TEXT_FROM + "PLEDGE)";

    String NOTICE_FROM = TEXT_FROM + "NOTICE)";

    String SESSIONS = "(select min(t.opensAt) from Slot t where t.schoolId = e.schoolId and t.examId = e.examId),"
            + " (select max(t.closesAt) from Slot t where t.schoolId = e.schoolId and t.examId = e.examId)";

    String OWN = "select e, x, s, " + PLEDGE_FROM + ", " + NOTICE_FROM + ", " + SESSIONS
            + " from Entry e join Exam x on x.schoolId = e.schoolId and x.id = e.examId"
            + " join fetch x.major left join fetch x.direction join School s on s.id = e.schoolId";

    String DESK_FROM = " from Entry e join Exam x on x.schoolId = e.schoolId and x.id = e.examId"
            + " join Applicant a on a.schoolId = e.schoolId and a.id = e.applicantId";

    String DESK = "select e, x, a, " + PLEDGE_FROM + ", " + NOTICE_FROM + ", " + SESSIONS + " from Entry e"
            + " join Exam x on x.schoolId = e.schoolId and x.id = e.examId"
            + " join fetch x.major left join fetch x.direction"
            + " join Applicant a on a.schoolId = e.schoolId and a.id = e.applicantId";

    String FILTER = " where e.schoolId = :schoolId and x.season.id = :seasonId"
            + " and (:examId = 0L or e.examId = :examId) and e.state in :states"
            + " and (:region = '' or a.region = :region)"
            + " and (:pattern = '' or a.nameKey like :pattern escape '!' or a.candidateNumber like :pattern escape '!'"
            + "   or a.ticketNumber like :pattern escape '!' or a.registrationNumber like :pattern escape '!'"
            + "   or a.documentIndex in :indexes)"
            + " and (:view = '' or (:view = 'doubtful' and e.withdrawnAt is null and e.frozenAt is null and exists (select 1 from Doubt d"
            + "     where d.schoolId = e.schoolId and d.entryId = e.id and d.openKey is not null))"
            + "   or (:view = 'uploading' and e.room.completedAt is not null and e.room.storedAt is null)"
            + "   or (:view = 'unsigned' and e.room.enteredAt is null and e.steps.pledgeVersion < " + PLEDGE_FROM + ")"
            + "   or (:view = 'unbooked' and e.room.enteredAt is null and e.steps.bookedAt is null and x.booking = true)"
            + "   or (:view = 'outside' and e.room.enteredAt is null)"
            + "   or (:view = 'booked' and e.steps.bookedAt is not null)"
            + "   or (:view = 'verified' and e.steps.faceStanding = VERIFIED)"
            + "   or (:view = 'mocked' and e.steps.mocks > 0)"
            + "   or (:view = 'pledged' and e.steps.pledgeSignedAt is not null)"
            + "   or (:view = 'entered' and e.room.enteredAt is not null)"
            + "   or (:view = 'submitted' and e.room.completedAt is not null)"
            + "   or (:view = 'stored' and e.room.storedAt is not null))";

    @AcrossSchools("a candidate's own entries, wherever he applied")
    @Query(OWN + " where e.accountId = :accountId order by e.id desc")
    List<Own> own(long accountId);

    @AcrossSchools("one of a candidate's own entries")
    @Query(OWN + " where e.accountId = :accountId and e.ref = :ref")
    Optional<Own> own(long accountId, String ref);

    @AcrossSchools("the platform's desks sort candidates by their next exam, whichever school's")
    @Query(OWN + " where e.accountId in :accounts and e.state in :states")
    List<Own> ofAccounts(Collection<Long> accounts, Collection<EntryState> states);

    /** What the rosters of all seasons that run have under a document. */
    @AcrossSchools("whoever decides to whom a document belongs sees where it is registered")
    @Query("select s.name, m.name, a.name, a.region from Season t join School s on s.id = t.schoolId"
            + " join Applicant a on a.schoolId = t.schoolId and a.seasonId = t.id and a.documentIndex = :documentIndex"
            + " join Major m on m.schoolId = a.schoolId and m.id = a.majorId"
            + " where t.archivedAt is null and a.withdrawnAt is null order by s.name, m.place, a.id")
    List<Registered> registered(String documentIndex);

    /** A row of a roster: where it is, and whom it names. */
    record Registered(String school, String major, String name, String region) {}

    /** A page of a school's season, newest first, before the id. */
    @Query(DESK + FILTER + " and e.id < :before order by e.id desc")
    List<AtDesk> page(
            long schoolId,
            long seasonId,
            long examId,
            Collection<EntryState> states,
            String region,
            String pattern,
            Collection<String> indexes,
            String view,
            long before,
            Limit limit);

    @Query("select count(e)" + DESK_FROM + FILTER)
    long count(
            long schoolId,
            long seasonId,
            long examId,
            Collection<EntryState> states,
            String region,
            String pattern,
            Collection<String> indexes,
            String view);

    /** @param withdrawn whether those who were withdrawn are among them */
    @Query("select distinct e.accountId" + DESK_FROM + FILTER
            + " and e.frozenAt is null and (e.withdrawnAt is null or :withdrawn = true) order by e.accountId")
    List<Long> accounts(
            long schoolId,
            long seasonId,
            long examId,
            Collection<EntryState> states,
            String region,
            String pattern,
            Collection<String> indexes,
            String view,
            boolean withdrawn);

    @Query(DESK + " where e.schoolId = :schoolId and e.ref = :ref")
    Optional<AtDesk> atDesk(long schoolId, String ref);

    @Query("select distinct a.region" + DESK_FROM + " where e.schoolId = :schoolId and x.season.id = :seasonId"
            + " and a.region <> '' order by a.region")
    List<String> regions(long schoolId, long seasonId);

    /** How many entries of each exam of a season have come how far. */
    @Query("select e.examId, count(*), sum(case when e.steps.bookedAt is null then 0 else 1 end),"
            + " sum(case when e.steps.faceStanding = VERIFIED then 1 else 0 end),"
            + " sum(case when e.steps.mocks > 0 then 1 else 0 end),"
            + " sum(case when e.steps.pledgeSignedAt is null then 0 else 1 end),"
            + " sum(case when e.room.enteredAt is null then 0 else 1 end),"
            + " sum(case when e.room.completedAt is null then 0 else 1 end),"
            + " sum(case when e.room.storedAt is null then 0 else 1 end)"
            + DESK_FROM + " where e.schoolId = :schoolId and x.season.id = :seasonId group by e.examId")
    List<Flow> flow(long schoolId, long seasonId);

    record Own(
            Entry entry,
            Exam exam,
            School school,
            int pledgeFrom,
            int noticeFrom,
            @Nullable Instant sessionsFrom,
            @Nullable Instant sessionsUntil) {

        Standing standing() {
            return new Standing(
                    entry,
                    EntryTerms.of(
                            exam.times(),
                            exam.terms(),
                            new EntryTerms.Texts(pledgeFrom, noticeFrom),
                            new Slots.Span(sessionsFrom, sessionsUntil)));
        }
    }

    record AtDesk(
            Entry entry,
            Exam exam,
            Applicant applicant,
            int pledgeFrom,
            int noticeFrom,
            @Nullable Instant sessionsFrom,
            @Nullable Instant sessionsUntil) {

        Standing standing() {
            return new Standing(
                    entry,
                    EntryTerms.of(
                            exam.times(),
                            exam.terms(),
                            new EntryTerms.Texts(pledgeFrom, noticeFrom),
                            new Slots.Span(sessionsFrom, sessionsUntil)));
        }
    }

    record Flow(
            long examId,
            long applied,
            long booked,
            long verified,
            long mocked,
            long pledged,
            long entered,
            long submitted,
            long stored) {}
}
