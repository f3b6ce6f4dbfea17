package callboard.viewing;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.web.ErrorPage;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Asks for the seal of a picture's address after the door, and writes down which member of staff saw which picture. */
@Signed
@Provider
@Dependent
@Priority(Priorities.USER)
public class SignedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Pictures pictures;
    private final CurrentSignIn current;
    private final Trail trail;
    private final ErrorPage pages;

    @Inject
    SignedFilter(Pictures pictures, CurrentSignIn current, Trail trail, ErrorPage pages) {
        this.pictures = pictures;
        this.current = current;
        this.trail = trail;
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        long until = until(address).orElseThrow(NotFoundException::new);
        String seal = Optional.ofNullable(address.getQueryParameters().getFirst("sig"))
                .orElse("");
        if (!pictures.isOurs(address.getRequestUri().getRawPath(), until, seal)) {
            throw new NotFoundException();
        } else if (pictures.isOver(until)) {
            request.abortWith(pages.answer(410, "media.address.expired", List.of()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean staff = current.account().filter(Account::isCandidate).isEmpty();
        if (response.getStatus() == 200 && staff) {
            List<String> path = List.of(request.getUriInfo().getPath().split("/"));
            trail.record(Act.of("viewing.act.seen", path.get(path.size() - 3))
                    .with("viewing.picture", path.get(path.size() - 1)));
        }
    }

    private static Optional<Long> until(UriInfo address) {
        return Optional.ofNullable(address.getQueryParameters().getFirst("exp"))
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf);
    }
}
