package callboard.web;

import callboard.rules.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a controller throws into the one error page. A bug is logged with the request's number and shown as 500. */
@Provider
@ApplicationScoped
public class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final ErrorPage pages;

    @Inject
    Errors(ErrorPage pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Refused refused) {
            return answer(409, refused.verdict().reasonKey(), refused.verdict().args());
        } else if (failure instanceof jakarta.data.exceptions.OptimisticLockingFailureException) {
            return answer(409, "web.error.changed", List.of());
        } else if (failure instanceof WebApplicationException web) {
            Response asked = web.getResponse();
            if (asked.getStatus() >= 500) {
                LOG.error("A page failed", failure);
            }
            return asked.getStatus() < 400 ? asked : answer(asked.getStatus(), "", List.of());
        } else {
            LOG.error("A page failed", failure);
            return answer(500, "", List.of());
        }
    }

    private Response answer(int status, String reasonKey, List<?> arguments) {
        ErrorPage.Page page = pages.page(status, reasonKey, arguments);
        return Response.status(status).type(page.type()).entity(page.body()).build();
    }
}
