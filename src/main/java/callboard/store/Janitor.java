package callboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Removes what nobody will ask for again: temporary files of broken connections, uploads that ended without being
 * discarded, objects whose row never came. Young things are left alone, because their row may not be committed yet.
 */
public final class Janitor {
    private static final Duration TEMPORARY = Duration.ofHours(2);
    private static final Duration ORPHAN = Duration.ofHours(24);

    private final Path parts;
    private final Path objects;

    Janitor(Path parts, Path objects) {
        this.parts = parts;
        this.objects = objects;
    }

    /** Temporary files that nothing has written to for two hours. Returns how many went. */
    public int sweepTemporaries(Instant now) throws IOException {
        return sweepTemporaries(parts, now) + sweepTemporaries(objects, now);
    }

    private static int sweepTemporaries(Path folder, Instant now) throws IOException {
        int swept = 0;
        for (Path entry : Folders.list(folder)) {
            if (Files.isDirectory(entry)) {
                swept += sweepTemporaries(entry, now);
            } else if (entry.toString().endsWith(Folders.TEMPORARY) && isOlder(entry, TEMPORARY, now)) {
                Files.deleteIfExists(entry);
                swept++;
            }
        }
        return swept;
    }

    /**
     * Uploads without a new part for a day that are not needed. "Needed" is any upload whose object is not made yet, open
     * for parts or not.
     */
    public int sweepUploads(Instant now, Predicate<Upload> needed) throws IOException {
        int swept = 0;
        for (Path school : Folders.list(parts)) {
            for (Path upload : Folders.list(school)) {
                if (isOlder(upload, ORPHAN, now) && !needed.test(uploadAt(upload))) {
                    Folders.remove(upload);
                    swept++;
                }
            }
        }
        return swept;
    }

    private static Upload uploadAt(Path folder) {
        return new Upload(nameOf(folder.resolveSibling(".").normalize()), nameOf(folder));
    }

    /** Objects older than a day that no row knows, and digests left alone without their object. */
    public int sweepObjects(Instant now, Predicate<ObjectKey> known) throws IOException {
        int swept = 0;
        for (Path school : Folders.list(objects)) {
            for (Path bundle : Folders.list(school)) {
                for (Path object : Folders.list(bundle)) {
                    swept += sweepObject(object, now, known);
                }
            }
        }
        return swept;
    }

    private static int sweepObject(Path object, Instant now, Predicate<ObjectKey> known) throws IOException {
        boolean orphan = isOlder(object, ORPHAN, now)
                && ObjectKey.parse(nameOf(object)).filter(known.negate()).isPresent();
        if (orphan) {
            Files.deleteIfExists(object);
            Files.deleteIfExists(Draft.beside(object));
        }
        return orphan ? 1 : 0;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isOlder(Path path, Duration age, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(age));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
