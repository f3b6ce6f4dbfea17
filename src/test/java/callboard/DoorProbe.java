package callboard;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Stands behind every door: whoever gets this far was let in, and nothing happens to what he came for. */
@Provider
@Dependent
@Priority(Priorities.AUTHORIZATION + 1)
public final class DoorProbe implements ContainerRequestFilter {

    static final int LET_IN = 299;

    private static final String HEADER = "X-Door-Probe";

    /** Makes everything this person asks for end behind the door. */
    static Browserless probing(Browserless person) {
        return person.header(HEADER, "1");
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HEADER) != null) {
            request.abortWith(Response.status(LET_IN).type("text/plain").build());
        }
    }
}
