package callboard.login;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Optional;

/** The counters of {@link CodeDay}; changed by single statements, because many nodes count. */
@Repository
interface CodeDays {

    @Query("insert into CodeDay (codeDate, sent) values (:date, 0) on conflict do nothing")
    int begin(LocalDate date);

    @Query("update CodeDay set sent = sent + 1 where codeDate = :date and sent < :most")
    int take(LocalDate date, long most);

    @Query("select sent from CodeDay where codeDate = :date")
    Optional<Long> sent(LocalDate date);

    @Query("delete from CodeDay where codeDate < :before")
    int forget(LocalDate before);
}
