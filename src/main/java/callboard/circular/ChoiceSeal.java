package callboard.circular;

import callboard.data.Secret;
import callboard.data.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Whom an author chose, as his form says it, in the row of a text that is not sent yet: somebody may have looked for a number. */
@ApplicationScoped
class ChoiceSeal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vault vault;

    @Inject
    ChoiceSeal(Vault vault) {
        this.vault = vault;
    }

    void write(Circular circular, Map<String, String> choice) {
        try {
            circular.choose(vault.seal(place(circular), JSON.writeValueAsString(choice)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty once it is sent. */
    Map<String, String> read(Circular circular) {
        return circular.choice()
                .map(secret -> read(vault.open(place(circular), secret)))
                .orElse(Map.of());
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What somebody chose cannot be read", e);
        }
    }

    private static Secret.Place place(Circular circular) {
        return new Secret.Place("circular", "choice", circular.ref());
    }
}
