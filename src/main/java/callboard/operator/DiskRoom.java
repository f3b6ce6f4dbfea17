package callboard.operator;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the data folder can be written and has room for more than its reserve. */
@ApplicationScoped
class DiskRoom {

    /** Below this the store refuses parts soon, and the database beside it needs room too. */
    static final long LEAST = 256L << 20;

    private final Path folder;
    private final long least;

    @Inject
    DiskRoom(DataFolder folder) {
        this(folder.root(), LEAST);
    }

    DiskRoom(Path folder, long least) {
        this.folder = folder;
        this.least = least;
    }

    HealthPoint point() {
        try {
            Path draft = Files.createTempFile(folder, "health", "");
            Files.delete(draft);
            long room = Files.getFileStore(folder).getUsableSpace();
            return new HealthPoint("disk", room >= least, true, (room >> 20) + " MiB free");
        } catch (IOException e) {
            return new HealthPoint(
                    "disk", false, true, "cannot be written: " + e.getClass().getSimpleName());
        }
    }
}
