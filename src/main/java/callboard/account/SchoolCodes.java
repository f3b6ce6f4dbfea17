package callboard.account;

import java.util.Optional;
import java.util.OptionalLong;

/** Which school an address means, answered by the package that knows schools. */
public interface SchoolCodes {

    /** The school of a code; none for a code that no school has. */
    OptionalLong idOf(String code);

    /** The code of a school. */
    Optional<String> codeOf(long id);
}
