package callboard.room;

import callboard.sitting.Denied;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says what the room refused. */
@Provider
@Dependent
public class DeniedAnswer implements ExceptionMapper<Denied> {

    private final Refusals refusals;

    @Inject
    DeniedAnswer(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(Denied denied) {
        return refusals.of(denied);
    }
}
