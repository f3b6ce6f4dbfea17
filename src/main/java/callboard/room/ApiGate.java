package callboard.room;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What every call of the API must bring, and what none may: a device, and a body of reasonable size. */
@Provider
@Dependent
@Priority(Priorities.AUTHORIZATION + 100)
public class ApiGate implements ContainerRequestFilter {

    private static final String API = "api/v1/";
    private static final int USUAL = 64 * 1024;
    private static final int MANIFEST = 512 * 1024;
    private static final int SAMPLE = 8 * 1024 * 1024;

    private final Caller caller;
    private final Refusals refusals;

    @Inject
    ApiGate(Caller caller, Refusals refusals) {
        this.caller = caller;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith(API)) {
            return;
        } else if (caller.knownDevice().isEmpty()) {
            request.abortWith(refusals.deviceMissing());
        } else if (request.hasEntity()) {
            cap(request, most(path));
        }
    }

    /** Read here to its end or to its limit, so that nothing behind us has to count. */
    private void cap(ContainerRequestContext request, int most) throws IOException {
        byte[] body = request.getLength() > most
                ? new byte[0]
                : request.getEntityStream().readNBytes(most + 1);
        if (request.getLength() > most || body.length > most) {
            request.abortWith(refusals.tooLarge());
        } else {
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }

    private static int most(String path) {
        if (path.endsWith("/samples")) {
            return SAMPLE;
        } else {
            return path.endsWith("/manifest") ? MANIFEST : USUAL;
        }
    }
}
