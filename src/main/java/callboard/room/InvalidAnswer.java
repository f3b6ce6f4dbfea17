package callboard.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says which field of a body cannot be. */
@Provider
@Dependent
public class InvalidAnswer implements ExceptionMapper<Invalid> {

    private final Refusals refusals;

    @Inject
    InvalidAnswer(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(Invalid invalid) {
        return refusals.invalid(invalid.fields());
    }
}
