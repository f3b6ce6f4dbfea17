package callboard.intake;

import callboard.config.DataFolder;
import callboard.config.Settings;
import callboard.data.OldFiles;
import callboard.data.SealedStreams;
import callboard.data.Secret;
import callboard.sheet.SheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The uploaded files, sealed; who wants to read one as a spreadsheet gets a plain copy for as long as he holds it. */
@ApplicationScoped
public class ImportFiles {

    private static final String DRAFT = "draft-";
    private static final int PIECE = 64 * 1024;
    private static final long MB = 1 << 20;

    /** What a workbook keeps apart from its rows is held in memory, so this one is no setting. */
    private static final long SHARED_TEXT = 96 * MB;

    private final DataFolder folder;
    private final SealedStreams streams;
    private final Settings settings;

    @Inject
    ImportFiles(DataFolder folder, SealedStreams streams, Settings settings) {
        this.folder = folder;
        this.streams = streams;
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
        return settle(ref, draft -> seal(ref, bytes, draft));
    }

    private interface Writing {
        long into(Path draft) throws IOException;
    }

    /** Puts a file where it is read from, whole or not at all. */
    private long settle(String ref, Writing writing) throws IOException {
        Path draft = Files.createTempFile(home(), DRAFT, ""); // owner-only where the system can
        try {
            long length = writing.into(draft);
            Files.move(draft, of(ref), StandardCopyOption.ATOMIC_MOVE);
            return length;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private long seal(String ref, InputStream bytes, Path draft) throws IOException {
        long left = limits().fileBytes() + 1;
        long length = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = streams.seal(place(ref), Files.newOutputStream(draft))) {
            int read = bytes.read(piece, 0, PIECE);
            while (read >= 0 && length < left) {
                int taken = (int) Math.min(read, left - length);
                out.write(piece, 0, taken);
                length += taken;
                read = bytes.read(piece, 0, PIECE);
            }
        }
        return length;
    }

    /** Seals in place what was uploaded before uploads were sealed; killed on the way, what is left is done the next time. */
    public void sealPlain() throws IOException {
        for (String name : olderThan(Instant.MAX)) {
            if (!name.startsWith(DRAFT)) {
                sealPlain(name);
            }
        }
    }

    private void sealPlain(String ref) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(of(ref)))) {
            if (!SealedStreams.mayBeSealed(bytes)) {
                settle(ref, draft -> {
                    try (OutputStream out = streams.seal(place(ref), Files.newOutputStream(draft))) {
                        return bytes.transferTo(out);
                    }
                });
            }
        } catch (NoSuchFileException gone) {
            // another node has cleared it
        }
    }

    /** Writes the file as it was uploaded; a tampered one is an exception, after its sound beginning. */
    public void copy(String ref, OutputStream out) throws IOException {
        try (InputStream in = streams.open(place(ref), Files.newInputStream(of(ref)))) {
            in.transferTo(out);
        }
    }

    /** The file as a spreadsheet; close it, for until then it lies on the disk in clear, where only its owner can read it. */
    public RosterFile open(String ref) {
        try {
            return new RosterFile(plain(ref), limits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written whole, or nothing of it stays. */
    private Path plain(String ref) throws IOException {
        Path plain = Files.createTempFile(scratch(), "read-", ""); // owner-only where the system can
        boolean isWhole = false;
        try (OutputStream out = Files.newOutputStream(plain)) {
            copy(ref, out);
            isWhole = true;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(plain);
            }
        }
        return plain;
    }

    public boolean has(String ref) {
        return Files.isRegularFile(of(ref));
    }

    public void remove(String ref) throws IOException {
        Files.deleteIfExists(of(ref));
    }

    /** Removes plain copies that a killed process has left behind: those last written before an instant. */
    public void sweep(Instant before) throws IOException {
        for (Path file : OldFiles.below(scratch(), before)) {
            Files.deleteIfExists(file);
        }
    }

    /** Names of what was written before an instant: refs, and drafts that a killed process has left behind. */
    public List<String> olderThan(Instant before) throws IOException {
        return OldFiles.in(home(), before).stream()
                .map(file -> file.getFileName().toString())
                .toList();
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

    private static Secret.Place place(String ref) {
        return new Secret.Place("roster_import", "file", ref);
    }
}
