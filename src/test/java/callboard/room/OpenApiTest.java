package callboard.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenApiTest {

    @Test
    void theApiDescribesItselfToAnybody() {
        try (TestDatabase database = Databases.h2();
                Product product = Product.still(database)) {
            JsonNode api =
                    RoomClient.json(product.browser().get("/api/openapi.json").hasStatus(200));

            List<String> paths = new ArrayList<>();
            api.path("paths").fieldNames().forEachRemaining(paths::add);
            assertEquals(
                    List.of(
                            "/api/v1/device-checks",
                            "/api/v1/device-checks/samples",
                            "/api/v1/sittings/{sitting}",
                            "/api/v1/sittings/{sitting}/device",
                            "/api/v1/sittings/{sitting}/subjects/{n}/takes",
                            "/api/v1/takes/{take}",
                            "/api/v1/takes/{take}/complete",
                            "/api/v1/takes/{take}/manifest",
                            "/api/v1/takes/{take}/part-urls",
                            "/api/v1/takes/{take}/stopped"),
                    paths.stream().sorted().toList());
            JsonNode schemas = api.path("components").path("schemas");
            assertTrue(schemas.path("TakeJson").path("properties").has("uploadUntil"));
            assertTrue(schemas.path("ManifestJson").path("properties").has("sha256"));
        }
    }
}
