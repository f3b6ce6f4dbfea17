package callboard.export;

import callboard.config.DataFolder;
import callboard.data.OldFiles;
import callboard.data.SealedStreams;
import callboard.data.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files, sealed, in a folder that only the owner of the process may enter. */
@ApplicationScoped
class ExportStore {

    private static final String DRAFT = "draft-";

    private final DataFolder folder;
    private final SealedStreams seals;

    @Inject
    ExportStore(DataFolder folder, SealedStreams seals) {
        this.folder = folder;
        this.seals = seals;
    }

    /** Writes into a file. */
    interface Writing<T> {
        T into(OutputStream out) throws IOException;
    }

    /**
     * A file that lies where it is read from.
     *
     * @param size bytes of what was written, before it was sealed
     */
    record Kept<T>(T result, long size) {}

    /** Writes a file whole or not at all; one that is there is replaced. */
    <T> Kept<T> write(String ref, Writing<T> writing) throws IOException {
        Path draft = Files.createTempFile(home(), DRAFT, ""); // owner-only where the system can
        try {
            Kept<T> kept;
            try (var out = new Counted(seals.seal(place(ref), Files.newOutputStream(draft)))) {
                kept = new Kept<>(writing.into(out), out.bytes);
            }
            Files.move(draft, of(ref), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What was written; nothing if it is gone. */
    Optional<InputStream> open(String ref) throws IOException {
        return Files.isRegularFile(of(ref))
                ? Optional.of(seals.open(place(ref), new BufferedInputStream(Files.newInputStream(of(ref)))))
                : Optional.empty();
    }

    void remove(String ref) throws IOException {
        Files.deleteIfExists(of(ref));
    }

    /** Names of what has lain there since before: refs, and drafts that a node left behind when it was killed. */
    List<String> olderThan(Instant instant) throws IOException {
        return OldFiles.in(home(), instant).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    Path of(String ref) {
        return home().resolve(ref);
    }

    private Path home() {
        return folder.folder("exports");
    }

    private static Secret.Place place(String ref) {
        return new Secret.Place("export_file", "file", ref);
    }

    /** Counts what passes. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
