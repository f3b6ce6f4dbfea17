package callboard.result;

import callboard.data.AcrossSchools;
import callboard.entry.Entry;
import callboard.roster.Applicant;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;

/** The lines of publications. They say nothing about whether they may be shown: ask {@link Publication#isVisible}. */
@Repository
public interface PublicationLines {

    String ROWS = "select l, a, e from PublicationLine l"
            + " join Applicant a on a.schoolId = l.schoolId and a.id = l.applicantId"
            + " join Entry e on e.schoolId = l.schoolId and e.id = l.entryId"
            + " where l.schoolId = :schoolId and l.publicationId = :publicationId";

    @Insert
    void add(List<PublicationLine> lines);

    /** A page of some outcomes in the order of the sheet, after the place. */
    @Query(ROWS + " and l.outcome in :outcomes and l.place > :after order by l.place")
    List<Row> page(long schoolId, long publicationId, Collection<Outcome> outcomes, int after, Limit limit);

    /** Those between two places, both inclusive. */
    @Query(ROWS + " and l.place between :from and :to order by l.place")
    List<Row> between(long schoolId, long publicationId, int from, int to);

    /** Who passed in some publications, after an id, in the order of the ids. */
    @Query("select l, a, e from PublicationLine l"
            + " join Applicant a on a.schoolId = l.schoolId and a.id = l.applicantId"
            + " join Entry e on e.schoolId = l.schoolId and e.id = l.entryId"
            + " where l.schoolId = :schoolId and l.publicationId in :publicationIds and l.outcome = PASSED"
            + " and l.id > :after order by l.id")
    List<Row> passed(long schoolId, Collection<Long> publicationIds, long after, Limit limit);

    /** Every line about a candidate with its publication, visible or not, the newest first. */
    @AcrossSchools("a candidate's own results, wherever he applied")
    @Query("select l, p, e from PublicationLine l"
            + " join Publication p on p.schoolId = l.schoolId and p.id = l.publicationId"
            + " join Entry e on e.schoolId = l.schoolId and e.id = l.entryId"
            + " where e.accountId = :accountId order by l.id desc")
    List<Own> ofCandidate(long accountId);

    /** The outcomes of one roster row in the publications of an exam. */
    @Query(
            "select l, p, e from PublicationLine l"
                    + " join Publication p on p.schoolId = l.schoolId and p.id = l.publicationId"
                    + " join Entry e on e.schoolId = l.schoolId and e.id = l.entryId"
                    + " where l.schoolId = :schoolId and l.applicantId = :applicantId and p.examId = :examId order by l.id desc")
    List<Own> ofApplicant(long schoolId, long examId, long applicantId);

    /** How many whose result is told have a total; the number ranks are counted in. */
    @Query("select count(l) from PublicationLine l where l.schoolId = :schoolId and l.publicationId = :publicationId"
            + " and l.rank is not null")
    long ranked(long schoolId, long publicationId);

    record Row(PublicationLine line, Applicant applicant, Entry entry) {}

    record Own(PublicationLine line, Publication publication, Entry entry) {}
}
