package callboard.sitting;

import java.util.UUID;

/**
 * A browser of a candidate, as the room tells them apart.
 *
 * @param id a UUID it made once and keeps; anything else is an IllegalArgumentException
 * @param name what its owner would call it, from its User-Agent
 */
public record Device(String id, String name) {

    public Device {
        if (!UUID.fromString(id).toString().equals(id)) {
            throw new IllegalArgumentException("Not the id of a device");
        }
    }
}
