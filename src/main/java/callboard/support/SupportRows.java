package callboard.support;

import callboard.application.FailedApplication;
import callboard.audit.AuditRow;
import callboard.consent.Consent;
import callboard.data.AcrossSchools;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.inquiry.Inquiry;
import callboard.room.DeviceCheck;
import callboard.school.School;
import callboard.sitting.Take;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Candidates and what happened to them, at whichever school. Everything here belongs to accounts of candidates. */
@Repository
public interface SupportRows {

    String PERSON =
            "select a, c from Account a left join Certification c on c.accountId = a.id where a.kind = CANDIDATE and ";

    @Query(PERSON + "a.ref = :ref")
    Optional<Person> byRef(String ref);

    @Query(PERSON + "a.loginIndex = :index")
    List<Person> byLogin(String index);

    /** Whoever gave a document, its holder first. */
    @Query(PERSON + "c.documentIndex in :indexes order by case when c.activeKey is null then 1 else 0 end, a.id")
    List<Person> byDocument(Collection<String> indexes, Limit limit);

    /** @param pattern of names in lower case, with {@code !} before signs */
    @Query(PERSON + "(lower(a.name) like :pattern escape '!' or lower(c.person.name) like :pattern escape '!')"
            + " order by a.name, a.id")
    List<Person> byName(String pattern, Limit limit);

    String ON_ROSTER = "select p.documentIndex from Applicant p where p.";

    /** Whose document stands on a roster beside this number; each question by an index of its own, which an "or" would not use. */
    @AcrossSchools("support finds a candidate across schools")
    @Query(ON_ROSTER + "ticketNumber = :number")
    List<String> byTicket(String number, Limit limit);

    @AcrossSchools("support finds a candidate across schools")
    @Query(ON_ROSTER + "candidateNumber = :number")
    List<String> byCandidateNumber(String number, Limit limit);

    @AcrossSchools("support finds a candidate across schools")
    @Query(ON_ROSTER + "registrationNumber = :number")
    List<String> byRegistration(String number, Limit limit);

    @Query(
            "select a, c from ReceiptRow r join Account a on a.id = r.accountId left join Certification c on c.accountId = a.id"
                    + " where r.number = :number and a.kind = CANDIDATE")
    List<Person> byReceipt(String number);

    /** Where a person was signed in, latest first. */
    @Query(
            "select s.device, s.createdAt, s.endedAt from SignIn s where s.accountId = :accountId and s.factor <> WAITING"
                    + " order by s.id desc")
    List<Visit> visits(long accountId, Limit limit);

    /** One stay of a browser. */
    record Visit(String device, Instant createdAt, @Nullable Instant endedAt) {}

    @Query("select f.ref from FaceVerification f where f.accountId = :accountId")
    List<String> faces(long accountId);

    @Query("select i.ref from IdentityAppeal i where i.accountId = :accountId and i.submittedAt is not null")
    List<String> appeals(long accountId);

    @Query("select p.ref from Supplement p where p.accountId = :accountId")
    List<String> supplements(long accountId);

    @Query("select k.ref from Correction k where k.accountId = :accountId and k.submittedAt is not null")
    List<String> corrections(long accountId);

    /** What he asked support, latest first. */
    @Query("select q from Inquiry q where q.accountId = :accountId order by q.id desc")
    List<Inquiry> inquiries(long accountId, Limit limit);

    /** Who asked what has this number. */
    @Query(
            "select a, c from Account a left join Certification c on c.accountId = a.id join Inquiry q on q.accountId = a.id"
                    + " where a.kind = CANDIDATE and q.id = :id")
    Optional<Person> byInquiry(long id);

    /** What he agreed to, latest first. */
    @Query("select k from Consent k where k.accountId = :accountId order by k.id desc")
    List<Consent> consents(long accountId, Limit limit);

    /** What was done to some things, latest first. */
    @AcrossSchools("the things belong to one candidate")
    @Query("where objectRef in :refs order by actedAt desc, id desc")
    List<AuditRow> acts(Collection<String> refs, Limit limit);

    @AcrossSchools("support sees a candidate's whole course")
    @Query("select e, x, s from Entry e join Exam x on x.schoolId = e.schoolId and x.id = e.examId"
            + " join fetch x.major left join fetch x.direction join School s on s.id = e.schoolId"
            + " where e.accountId = :accountId order by e.id desc")
    List<Applied> applied(long accountId);

    /** An entry with its exam. */
    record Applied(Entry entry, Exam exam, School school) {}

    @AcrossSchools("support sees a candidate's whole course")
    @Query("select f, s from FailedApplication f join School s on s.id = f.schoolId where f.accountId = :accountId"
            + " order by f.id desc")
    List<Failed> failed(long accountId, Limit limit);

    /** A refused application. */
    record Failed(FailedApplication failure, School school) {}

    /** What he recorded in formal rooms, latest first. */
    @AcrossSchools("support sees a candidate's whole course")
    @Query("where accountId = :accountId and entryId is not null order by id desc")
    List<Take> takes(long accountId, Limit limit);

    @AcrossSchools("support sees a candidate's whole course")
    @Query("where accountId = :accountId order by checkedAt desc, id desc")
    List<DeviceCheck> checks(long accountId, Limit limit);
}
