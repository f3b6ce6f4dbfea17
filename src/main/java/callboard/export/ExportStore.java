package callboard.export;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files, in a folder that only the owner of the process may enter. */
@ApplicationScoped
class ExportStore {

    private final DataFolder folder;

    @Inject
    ExportStore(DataFolder folder) {
        this.folder = folder;
    }

    /** Writes into a file. */
    interface Writing<T> {
        T into(OutputStream out) throws IOException;
    }

    /** Writes a file whole or not at all; one that is there is replaced. */
    <T> T write(String ref, Writing<T> writing) throws IOException {
        Path draft = Files.createTempFile(home(), "draft-", ""); // owner-only where the system can
        try {
            T result;
            try (OutputStream out = Files.newOutputStream(draft)) {
                result = writing.into(out);
            }
            Files.move(draft, of(ref), StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    Path of(String ref) {
        return home().resolve(ref);
    }

    void remove(String ref) throws IOException {
        Files.deleteIfExists(of(ref));
    }

    /** For files and what they need while they are written. */
    Path home() {
        return folder.folder("exports");
    }
}
