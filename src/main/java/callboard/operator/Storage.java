package callboard.operator;

import callboard.config.Clock;
import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in the data folder of this node, counted file by file up to a bound, and not for every page. */
@ApplicationScoped
class Storage {

    private static final int MOST = 200_000;

    /** How long a count is good for: walking over every file costs the disk more than a page is worth. */
    static final Duration FRESH = Duration.ofMinutes(15);

    private final Path root;
    private final Clock clock;
    private Counted last = new Counted(List.of(), Instant.MIN);

    @Inject
    Storage(DataFolder folder, Clock clock) {
        this.root = folder.root();
        this.clock = clock;
    }

    /** What lay there at an instant. */
    public record Counted(List<Shelf> parts, Instant at) {}

    /** The disk below the data folder. */
    public record Room(long free, long total, long reserve) {}

    /**
     * One folder.
     *
     * @param more whether there are files that were not counted
     */
    public record Shelf(String name, long files, long bytes, boolean more) {

        private static final Set<String> OURS =
                Set.of("database", "exports", "images", "imports", "media", "secrets", "tools");

        /** Message key of what lies in it; empty where it is none of ours. */
        public String labelKey() {
            return OURS.contains(name) ? "operator.folder." + name : "";
        }
    }

    Room room() {
        try {
            FileStore store = Files.getFileStore(root);
            return new Room(store.getUsableSpace(), store.getTotalSpace(), DiskRoom.LEAST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of this node as they were counted last; whoever comes while somebody counts waits for his count. */
    synchronized Counted counted() {
        Instant now = clock.now();
        if (last.at().isBefore(now.minus(FRESH))) {
            last = new Counted(parts(), now);
        }
        return last;
    }

    private List<Shelf> parts() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Storage::part)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shelf part(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Long> sizes = all.map(Storage::size)
                    .filter(size -> size >= 0)
                    .limit(MOST + 1L)
                    .toList();
            long bytes = sizes.stream().mapToLong(Long::longValue).sum();
            return new Shelf(folder.getFileName().toString(), sizes.size(), bytes, sizes.size() > MOST);
        } catch (IOException | UncheckedIOException e) {
            return new Shelf(folder.getFileName().toString(), 0, 0, true);
        }
    }

    /** Of a file; less than 0 for a folder, and for one that has just been removed. */
    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException gone) {
            return -1;
        }
    }
}
