package callboard.brochure;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
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
}
