package callboard.web;

import callboard.rules.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a controller throws into the one error page. A bug is logged with the request's number and shown as 500. */
@Provider
@Dependent
public class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** PostgreSQL stores no text with a NUL in it. No keyboard types one; some programs send it to see what happens. */
    private static final String NUL = "22021";

    private final ErrorPage pages;
    private final Instance<NobodyHere> nobody;

    @Context
    private @Nullable UriInfo address;

    @Inject
    Errors(ErrorPage pages, @Any Instance<NobodyHere> nobody) {
        this.pages = pages;
        this.nobody = nobody;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Refused refused) {
            return answer(409, refused.verdict().reasonKey(), refused.verdict().args());
        } else if (failure instanceof jakarta.data.exceptions.OptimisticLockingFailureException) {
            return answer(409, "web.error.changed", List.of());
        } else if (failure instanceof jakarta.data.exceptions.EntityExistsException) {
            return answer(409, "web.error.faster", List.of());
        } else if (failure instanceof WebApplicationException web) {
            Response asked = web.getResponse();
            if (asked.getStatus() >= 500) {
                LOG.error("A page failed", failure);
            }
            if (asked.getStatus() == 404 && isUnknownAddress()) {
                return nobody.stream()
                        .flatMap(visitor -> visitor.insteadOfNotFound().stream())
                        .findFirst()
                        .orElseGet(() -> answer(404, "", List.of()));
            }
            return asked.getStatus() < 400 ? asked : answer(asked.getStatus(), "", List.of());
        } else if (states(failure).anyMatch(NUL::equals)) {
            return answer(400, "web.error.nul", List.of());
        } else {
            LOG.error("A page failed", failure);
            return answer(500, "", List.of());
        }
    }

    /** The codes of the standard (SQLSTATE) that the database gave, outermost first. */
    private static Stream<String> states(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()));
    }

    private boolean isUnknownAddress() {
        return address == null || address.getMatchedResources().isEmpty();
    }

    private Response answer(int status, String reasonKey, List<?> arguments) {
        return pages.answer(status, reasonKey, arguments);
    }
}
