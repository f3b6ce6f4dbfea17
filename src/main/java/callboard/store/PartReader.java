package callboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads stored parts once, in order, comparing each with the manifest. */
final class PartReader {
    private final Turns turns;
    private final Buffers buffers;

    PartReader(Turns turns, Buffers buffers) {
        this.turns = turns;
        this.buffers = buffers;
    }

    /** What each buffer is given to on the way. */
    interface Taker {
        void take(ByteBuffer bytes) throws IOException;
    }

    static Path file(Path folder, int number) {
        return folder.resolve("%05d".formatted(number));
    }

    static boolean holds(Path folder, int number, long length) throws IOException {
        Path file = file(folder, number);
        return Files.isRegularFile(file) && Files.size(file) == length;
    }

    static SortedSet<Integer> have(Path folder, Manifest manifest) throws IOException {
        var have = new TreeSet<Integer>();
        for (int number = 1; number <= manifest.count(); number++) {
            if (holds(folder, number, manifest.length(number))) {
                have.add(number);
            }
        }
        return have;
    }

    /** Goes through all parts, so that every bad one is named and not only the first. */
    PartCheck check(Path folder, Manifest manifest, Taker taker) throws IOException {
        var have = have(folder, manifest);
        List<Integer> missing = new ArrayList<>();
        List<Integer> bad = new ArrayList<>();
        for (int number = 1; number <= manifest.count(); number++) {
            if (!have.contains(number)) {
                missing.add(number);
            } else if (!manifest.part(number).equals(read(file(folder, number), taker))) {
                bad.add(number);
            }
        }
        return new PartCheck(missing, bad);
    }

    private PartDigest read(Path part, Taker taker) throws IOException {
        var digest = PartDigest.sha256();
        ByteBuffer buffer = buffers.take();
        try (var channel = FileChannel.open(part)) {
            while (channel.read(buffer.clear()) >= 0) {
                buffer.flip();
                turns.take(() -> {
                    digest.update(buffer.duplicate());
                    taker.take(buffer);
                });
            }
        } finally {
            buffers.give(buffer);
        }
        return PartDigest.of(digest);
    }
}
