package callboard.room;

import callboard.sitting.Denial;
import callboard.sitting.Denied;
import callboard.web.ErrorPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what was refused as {@code application/problem+json}, with the fields the contract names. */
@ApplicationScoped
class Refusals {

    private final ErrorPage errors;
    private final TakeStates takes;

    @Inject
    Refusals(ErrorPage errors, TakeStates takes) {
        this.errors = errors;
        this.takes = takes;
    }

    Response of(Denied denied) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (!denied.device().isEmpty()) {
            more.put("device", Map.of("name", denied.device()));
        }
        if (denied.denial() == Denial.MISSING_PARTS) {
            more.put("missing", denied.missing());
        } else {
            String field = denied.denial() == Denial.ALREADY_SEALED ? "sealed" : "take";
            denied.take().ifPresent(take -> more.put(field, takes.of(take)));
        }
        return problem(
                denied.denial().status(),
                denied.denial().name(),
                denied.denial().key(),
                more);
    }

    Response invalid(Map<String, String> fields) {
        return problem(422, "INVALID", "web.error.422.text", Map.of("fields", fields));
    }

    Response badRequest() {
        return problem(400, "BAD_REQUEST", "web.error.400.text", Map.of());
    }

    Response deviceMissing() {
        return problem(400, "DEVICE_MISSING", "room.device-missing", Map.of());
    }

    Response tooLarge() {
        return problem(413, "TOO_LARGE", "web.error.413.text", Map.of());
    }

    /** @param seconds after which it may be tried again */
    Response tooMany(long seconds) {
        return Response.fromResponse(problem(429, "TOO_MANY", "web.error.429.text", Map.of()))
                .header("Retry-After", seconds)
                .build();
    }

    private Response problem(int status, String code, String key, Map<String, ?> more) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(errors.problem(status, code, key, more))
                .build();
    }
}
