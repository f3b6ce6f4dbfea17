package callboard.consent;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** Every version of what candidates agree to. */
@Repository
interface ConsentTexts {

    @Insert
    void add(ConsentText text);

    /** What is in force, one of each kind. */
    @Query("where number = (select max(n.number) from ConsentText n where n.kind = this.kind) order by id")
    List<ConsentText> inForce();

    /** As {@link #inForce} those that a person has not agreed to. */
    @Query("""
            from ConsentText text
            where text.number = (select max(newer.number) from ConsentText newer where newer.kind = text.kind)
              and not exists (select 1 from Consent given
                where given.accountId = :account and given.kind = text.kind and given.number >= text.number)
            order by text.id
            """)
    List<ConsentText> missing(long account);

    @Query("where kind = :kind and number = :number")
    Optional<ConsentText> version(ConsentKind kind, int number);

    /** Newest first within a kind. */
    @Query("order by kind desc, number desc")
    List<ConsentText> all();
}
