package callboard.boot;

import callboard.web.Public;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The API as it describes itself (OpenAPI 3), generated from the classes that serve it. */
@Public("those who write clients read it, and it says nothing about anybody")
@Path("/api/openapi.json")
@ApplicationScoped
public class OpenApiController {

    private static final String API = "/api/v1/";

    private final WebClasses classes;
    private volatile @Nullable String text;

    @Inject
    OpenApiController(WebClasses classes) {
        this.classes = classes;
    }

    @GET
    @Produces("application/json")
    public String show() {
        String known = text;
        if (known == null) {
            known = describe();
            text = known;
        }
        return known;
    }

    private String describe() {
        OpenAPI api = new OpenAPI()
                .info(new Info()
                        .title("Callboard")
                        .version("1")
                        .description("What the exam room says to the server; src/docs/room-api.md is the contract."));
        return Json.pretty(new Reader(api).read(served()));
    }

    private Set<Class<?>> served() {
        return classes.all().stream().filter(OpenApiController::isApi).collect(Collectors.toSet());
    }

    private static boolean isApi(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        return path != null && path.value().startsWith(API);
    }
}
