package callboard.web;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What a visitor gets who is not signed in and asks for an address that does not exist: the same as for one that does, so that
 * addresses cannot be probed. Implemented by the package that signs people in.
 */
public interface NobodyHere {

    /** The answer instead of 404, or none for somebody who is signed in. */
    Optional<Response> insteadOfNotFound();
}
