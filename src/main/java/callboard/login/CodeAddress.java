package callboard.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a number or address was last sent a code: the one row that two hundred clicks at once have to pass. */
@Entity
@Table(name = "verification_address")
public class CodeAddress {

    @Id
    String addressIndex;

    Instant lastSentAt;

    protected CodeAddress() {}
}
