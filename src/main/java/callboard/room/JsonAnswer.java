package callboard.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.stream.Collectors;

/** A body that is no JSON is a bad request; one with other fields or types than the contract's is invalid, and which is told. */
@Provider
@Dependent
@Priority(1)
public class JsonAnswer implements ExceptionMapper<JsonProcessingException> {

    private final Refusals refusals;

    @Inject
    JsonAnswer(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(JsonProcessingException broken) {
        return broken instanceof JsonMappingException mapping
                ? refusals.invalid(Map.of(field(mapping), "INVALID"))
                : refusals.badRequest();
    }

    private static String field(JsonMappingException mapping) {
        String field = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return field.isEmpty() ? "body" : field;
    }
}
