package callboard.intake;

import callboard.config.DataFolder;
import callboard.sheet.SheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The uploaded files, in a folder that only the owner of the process may enter. */
@ApplicationScoped
public class ImportFiles {

    private final DataFolder folder;

    @Inject
    ImportFiles(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes a file to the disk as it comes in, and stops one byte behind the limit: whoever opens it then refuses it.
     *
     * @return its length as far as it was read
     */
    public long keep(String ref, InputStream bytes) throws IOException {
        Path draft = Files.createTempFile(home(), "draft-", ""); // owner-only where the system can
        try {
            long length = Files.copy(
                    new Bounded(bytes, SheetLimits.STANDARD.fileBytes() + 1),
                    draft,
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, of(ref), StandardCopyOption.ATOMIC_MOVE);
            return length;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    public Path of(String ref) {
        return home().resolve(ref);
    }

    public void remove(String ref) throws IOException {
        Files.deleteIfExists(of(ref));
    }

    private Path home() {
        return folder.folder("imports");
    }

    /** Ends after so many bytes, whatever comes. */
    private static final class Bounded extends InputStream {

        private final InputStream bytes;
        private long left;

        Bounded(InputStream bytes, long left) {
            this.bytes = bytes;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? bytes.read() : -1;
            left--;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int taken = left > 0 ? bytes.read(target, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, taken);
            return taken;
        }
    }
}
