package callboard.operator;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.config.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;

/** What is stored, how much room is left, and what the next clean-up takes. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/storage")
@RequestScoped
public class StorageController {

    private static final Duration SOON = Duration.ofDays(1);

    private final Storage storage;
    private final StorageRows rows;
    private final Clock clock;
    private final Models models;

    @Inject
    StorageController(Storage storage, StorageRows rows, Clock clock, Models models) {
        this.storage = storage;
        this.rows = rows;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show() {
        Instant now = clock.now();
        models.put("room", storage.room());
        Storage.Counted counted = storage.counted();
        models.put("parts", counted.parts());
        models.put("countedAt", counted.at());
        models.put("takes", rows.takes());
        models.put("awaited", rows.awaited());
        models.put("discarded", rows.discarded());
        models.put("expiring", rows.expiring(now, now.plus(SOON)));
        return "operator/storage";
    }
}
