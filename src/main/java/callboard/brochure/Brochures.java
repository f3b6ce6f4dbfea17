package callboard.brochure;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Optional;

/** The pages that schools prepare, one each. */
@Repository
public interface Brochures {

    @Insert
    void add(Brochure brochure);

    @Update
    void save(Brochure brochure);

    @Find
    Optional<Brochure> ofSchool(long schoolId);

    /** Since when candidates see the page; of a page only this, for those who ask beside many other things. */
    @Query("select publishedAt from Brochure where schoolId = :schoolId and publishedAt is not null")
    Optional<Instant> publishedAt(long schoolId);

    /** How many drafts and pages show a document. */
    @AcrossSchools("a file is kept as long as any row needs it")
    @Query("select count(*) from Brochure where paper.paperKey = :key or publishedPaper.paperKey = :key")
    long withPaper(String key);
}
