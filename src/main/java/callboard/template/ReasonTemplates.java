package callboard.template;

import callboard.review.CaseKind;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Reasons in the platform's own words. */
@Repository
interface ReasonTemplates {

    @Insert
    void add(ReasonTemplate template);

    @Update
    void save(ReasonTemplate template);

    @Find
    Optional<ReasonTemplate> byRef(String ref);

    @Query("where kind = :kind and retiredAt is null order by id")
    List<ReasonTemplate> inUse(CaseKind kind);

    @Query("where retiredAt is null order by kind, id")
    List<ReasonTemplate> inUse();
}
