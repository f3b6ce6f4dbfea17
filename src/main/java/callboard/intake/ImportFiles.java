package callboard.intake;

import callboard.config.DataFolder;
import callboard.config.Settings;
import callboard.data.Secret;
import callboard.data.Vault;
import callboard.sheet.SheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The uploaded files, each sealed in pieces of a megabyte, so that no file is whole in memory. A piece opens only at its place
 * in its file, and the last one says that it is the last: nothing can be moved, exchanged or cut off unseen. Who wants to read
 * one as a spreadsheet gets a plain copy for as long as he holds it.
 */
@ApplicationScoped
public class ImportFiles {

    private static final int PIECE = 1 << 20;
    private static final long MB = 1 << 20;

    /** What a workbook keeps apart from its rows is held in memory, so this one is no setting. */
    private static final long SHARED_TEXT = 96 * MB;

    private final DataFolder folder;
    private final Vault vault;
    private final Settings settings;

    @Inject
    ImportFiles(DataFolder folder, Vault vault, Settings settings) {
        this.folder = folder;
        this.vault = vault;
        this.settings = settings;
    }

    /** What a file may ask of us; see {@link Settings.Imports}. */
    public SheetLimits limits() {
        var imports = settings.imports();
        return new SheetLimits(
                imports.fileMegabytes() * MB,
                imports.rows(),
                imports.columns(),
                imports.cellCharacters(),
                imports.entries(),
                imports.unpackedMegabytes() * MB,
                SHARED_TEXT);
    }

    /**
     * Writes a file to the disk as it comes in, and stops one byte behind the limit: whoever opens it then refuses it.
     *
     * @return its length as far as it was read
     */
    public long keep(String ref, InputStream bytes) throws IOException {
        Path draft = Files.createTempFile(home(), "draft-", ""); // owner-only where the system can
        try {
            long length;
            try (var out = new DataOutputStream(Files.newOutputStream(draft))) {
                length = seal(ref, bytes, out);
            }
            Files.move(draft, of(ref), StandardCopyOption.ATOMIC_MOVE);
            return length;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private long seal(String ref, InputStream bytes, DataOutputStream out) throws IOException {
        long left = limits().fileBytes() + 1;
        long length = 0;
        byte[] piece = bytes.readNBytes((int) Math.min(PIECE, left));
        for (int number = 0; number == 0 || piece.length > 0; number++) {
            length += piece.length;
            left -= piece.length;
            byte[] next = bytes.readNBytes((int) Math.min(PIECE, left));
            byte[] sealed =
                    vault.sealBytes(place(ref, number, next.length == 0), piece).sealed();
            out.writeInt(sealed.length);
            out.write(sealed);
            piece = next;
        }
        return length;
    }

    /** Writes the file as it was uploaded; a tampered one is an {@link IllegalStateException}, after its sound beginning. */
    public void copy(String ref, OutputStream out) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(of(ref)))) {
            int number = 0;
            for (int size = in.readInt(); size > 0; number++) {
                byte[] sealed = in.readNBytes(size);
                int next = in.available() > 0 ? in.readInt() : 0;
                out.write(vault.openBytes(place(ref, number, next == 0), new Secret(sealed)));
                size = next;
            }
        }
    }

    /** The file as a spreadsheet; close it, for until then it lies on the disk in clear, where only its owner can read it. */
    public RosterFile open(String ref) {
        try {
            Path plain = Files.createTempFile(scratch(), "read-", ""); // owner-only where the system can
            try (OutputStream out = Files.newOutputStream(plain)) {
                copy(ref, out);
            }
            return new RosterFile(plain, limits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String ref) {
        return Files.isRegularFile(of(ref));
    }

    public void remove(String ref) throws IOException {
        Files.deleteIfExists(of(ref));
    }

    /** Removes plain copies that a killed process has left behind: those last written before an instant. */
    public void sweep(Instant before) throws IOException {
        try (var files = Files.walk(scratch())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** How long files and previews are kept. */
    public Duration kept() {
        return Duration.ofDays(settings.imports().keepDays());
    }

    /** For what has to be on the disk in clear for a moment. */
    public Path scratch() {
        return folder.folder("imports/scratch");
    }

    private Path of(String ref) {
        return home().resolve(ref);
    }

    private Path home() {
        return folder.folder("imports");
    }

    private static Secret.Place place(String ref, int number, boolean isLast) {
        return new Secret.Place("roster_import", "file", ref + " " + number + (isLast ? " last" : ""));
    }
}
