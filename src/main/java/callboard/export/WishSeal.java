package callboard.export;

import callboard.data.Secret;
import callboard.data.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Between a {@link Wish} and the sealed text that the row of a file keeps of it: somebody may have looked for a number. */
@ApplicationScoped
class WishSeal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vault vault;

    @Inject
    WishSeal(Vault vault) {
        this.vault = vault;
    }

    void write(ExportFile file, Wish wish) {
        if (!wish.equals(Wish.PLAIN)) {
            try {
                file.wishes(vault.seal(place(file), JSON.writeValueAsString(wish)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Wish read(ExportFile file) {
        return file.wish().map(secret -> read(vault.open(place(file), secret))).orElse(Wish.PLAIN);
    }

    private static Wish read(String json) {
        try {
            return JSON.readValue(json, Wish.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What somebody chose cannot be read", e);
        }
    }

    private static Secret.Place place(ExportFile file) {
        return new Secret.Place("export_file", "wish", file.ref());
    }
}
