package callboard.account;

import callboard.web.Doorway;
import callboard.web.Public;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Opens a controller only to those its door names. A controller without a door is closed to everybody. What somebody may not
 * see is 404, like a thing that does not exist; what he may see but not do is 403.
 */
@Provider
@Dependent
@Priority(Priorities.AUTHORIZATION)
public class DoorFilter implements ContainerRequestFilter {

    private final CurrentSignIn current;
    private final Permissions permissions;
    private final LogInRedirect logIn;
    private final SchoolCodes schools;

    @Context
    private @Nullable ResourceInfo target;

    @Inject
    DoorFilter(CurrentSignIn current, Permissions permissions, LogInRedirect logIn, SchoolCodes schools) {
        this.current = current;
        this.permissions = permissions;
        this.logIn = logIn;
        this.schools = schools;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Annotation door = door();
        if (door instanceof Public) {
            return;
        }
        if (current.account().isEmpty()) {
            request.abortWith(logIn.answer(isForm()));
        } else if (current.lacksFactor() && !(door instanceof SignedInDoor)) {
            request.abortWith(logIn.toFactor());
        } else if (door instanceof SchoolDoor school) {
            enterSchool(school.value(), request);
        } else if (door instanceof PlatformDoor platform) {
            requireAny(platform.value());
        } else if (door instanceof StaffDoor staff) {
            requireAny(staff.value());
        } else if (door instanceof CandidateDoor candidate) {
            boolean tries = candidate.trial() && permissions.hasAnywhere(Role.OFFICER);
            require(tries || current.account().orElseThrow().isCandidate());
        } else if (!(door instanceof SignedInDoor)) {
            throw new NotFoundException();
        }
    }

    private @Nullable Annotation door() {
        if (target == null || target.getResourceClass() == null) {
            return null;
        }
        return Arrays.stream(target.getResourceClass().getAnnotations())
                .filter(note -> note.annotationType().isAnnotationPresent(Doorway.class))
                .findFirst()
                .orElse(null);
    }

    /** Whether the act is asked for by a form, which can be shown again as it was typed. */
    private boolean isForm() {
        return target != null
                && target.getResourceMethod() != null
                && Arrays.stream(target.getResourceMethod().getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(BeanParam.class));
    }

    private void enterSchool(Role[] roles, ContainerRequestContext request) {
        String code = request.getUriInfo().getPathParameters().getFirst("code");
        OptionalLong school = code == null ? OptionalLong.empty() : schools.idOf(code);
        require(school.isPresent() && permissions.belongsTo(school.getAsLong()));
        boolean named = permissions.hasAny(school.getAsLong(), roles);
        boolean looking = request.getMethod().equals("GET") && permissions.has(Role.AUDITOR, school.getAsLong());
        if (!named && !looking) {
            throw new ForbiddenException();
        }
    }

    private void requireAny(Role[] roles) {
        require(Arrays.stream(roles).anyMatch(permissions::hasAnywhere));
    }

    private static void require(boolean visible) {
        if (!visible) {
            throw new NotFoundException();
        }
    }
}
