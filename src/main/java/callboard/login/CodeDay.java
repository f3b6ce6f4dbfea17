package callboard.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many codes all nodes sent on a day of Beijing. */
@Entity
@Table(name = "code_day")
public class CodeDay {

    @Id
    LocalDate codeDate;

    long sent;

    protected CodeDay() {}
}
