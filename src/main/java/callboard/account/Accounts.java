package callboard.account;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** Everybody who can sign in. */
@Repository
public interface Accounts {

    @Insert
    void add(Account account);

    @Update
    void save(Account account);

    @Find
    Optional<Account> byId(long id);

    /** Holds the row until the transaction ends, for whoever closes it or adds to it; 0 once it is closed. */
    @Query("update Account set name = name where id = :id and closedAt is null")
    int holdOpen(long id);

    @Query("where loginIndex = :index")
    Optional<Account> byLogin(String index);

    @Query("select count(*) from Account")
    long count();

    /** The staff of one school with any active role there, by name. */
    @Query("""
            where ref = :ref and exists
              (select 1 from Grant g where g.accountId = this.id and g.schoolId = :schoolId and g.endedAt is null)
            """)
    Optional<Account> staffOf(long schoolId, String ref);

    /** As {@link #staffOf(long, String)} for the whole school. */
    @Query("""
            where exists
              (select 1 from Grant g where g.accountId = this.id and g.schoolId = :schoolId and g.endedAt is null)
            order by name, id
            """)
    List<Account> staffOf(long schoolId);

    /** The platform's own people, by name. */
    @Query("""
            where exists
              (select 1 from Grant g where g.accountId = this.id and g.schoolId is null and g.endedAt is null)
            order by name, id
            """)
    List<Account> platformStaff();
}
