package callboard.school;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The schools of this platform. */
@Repository
public interface Schools {

    @Insert
    void add(School school);

    @Update
    void save(School school);

    @Find
    Optional<School> byId(long id);

    @Find
    Optional<School> byCode(String code);

    /** A school that candidates can see. */
    @Query("where suspended = false and code = :code")
    Optional<School> openByCode(String code);

    /** The schools a candidate may choose from, by name. */
    @Query("where suspended = false and (lower(name) like :pattern escape '!' or region like :pattern escape '!')"
            + " order by name, id")
    List<School> open(String pattern, Limit limit);

    /** Every school, for the platform. */
    @Query("where lower(name) like :pattern escape '!' or code like :pattern escape '!' order by name, id")
    List<School> all(String pattern, Limit limit);

    @Query("select count(s) from School s")
    long count();

    @Query("select count(s) from School s where s.suspended = true")
    long countSuspended();
}
