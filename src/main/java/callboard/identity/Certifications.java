package callboard.identity;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is certified as whom. */
@Repository
public interface Certifications {

    @Insert
    void add(Certification certification);

    @Update
    void save(Certification certification);

    @Query("where accountId = :account")
    Optional<Certification> of(long account);

    /** Of an account that is certified now. */
    @Query("where accountId = :account and state = CERTIFIED")
    Optional<Certification> certified(long account);

    @Find
    Optional<Certification> byRef(String ref);

    @Find
    Optional<Certification> byId(long id);

    /** Takes out of the row who it was; the document is free for whoever proves that it is his. The pictures are removed by the caller. */
    @Query("""
            update Certification set state = DRAFT, category = null, documentType = null, document.sealed = null,
              documentIndex = '', documentMasked = '', person.name = '', person.sex = null, person.birthDate = null,
              region = '', school = '', papers.frontKey = '', papers.backKey = '', papers.photoKey = '',
              papers.proofKey = '', submittedAt = null, awardedAt = null, certifiedAt = null, activeKey = null,
              version = version + 1
            where accountId = :account
            """)
    int forget(long account);

    /** Whose the document of this blind index is: certified with it, or awarded it by an appeal. */
    @Query("where activeKey = :index")
    Optional<Certification> holder(String index);

    /** Certified before that instant and still with pictures of the document, the oldest first. */
    @Query("where certifiedAt < :before and state = CERTIFIED and papers.frontKey <> '' order by certifiedAt, id")
    List<Certification> withPapers(Instant before, Limit limit);

    @Query(
            "select count(*) from Certification where certifiedAt < :before and state = CERTIFIED and papers.frontKey <> ''")
    long countWithPapers(Instant before);

    /** All but the portrait; the files are removed by the caller. */
    @Query("""
            update Certification set papers.frontKey = '', papers.backKey = '', papers.proofKey = '', version = version + 1
            where id = :id
            """)
    int forgetPapers(long id);
}
