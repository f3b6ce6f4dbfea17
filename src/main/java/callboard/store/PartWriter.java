package callboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Brings one part to disk: a temporary file of its own, hashed while it is written, forced, renamed into place, folder
 * forced. Two writers of the same part never share a byte; the last verified one wins with identical content.
 */
final class PartWriter {
    private final Disk disk;
    private final Turns turns;
    private final Buffers buffers;

    PartWriter(Disk disk, Turns turns, Buffers buffers) {
        this.disk = disk;
        this.turns = turns;
        this.buffers = buffers;
    }

    /** Returns when the verified part is on disk under its name. */
    void write(Path target, ExpectedPart part, ByteSource source) throws IOException, BadPart {
        Path temporary = Folders.temporaryBeside(target);
        try {
            if (!part.sha256().equals(copy(temporary, part.length(), source))) {
                throw new BadPart(BadPart.Why.DIGEST);
            }
            Folders.publish(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private PartDigest copy(Path temporary, long length, ByteSource source) throws IOException, BadPart {
        var digest = PartDigest.sha256();
        ByteBuffer buffer = buffers.take();
        try (Disk.Sink sink = disk.create(temporary)) {
            for (long left = length; left > 0; left -= buffer.limit()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                fill(buffer, source);
                take(buffer.flip(), digest, sink);
            }
            sink.force();
        } finally {
            buffers.give(buffer);
        }
        return PartDigest.of(digest);
    }

    private static void fill(ByteBuffer buffer, ByteSource source) throws BadPart {
        try {
            while (buffer.hasRemaining()) {
                if (source.read(buffer) < 0) {
                    throw new BadPart(BadPart.Why.LENGTH);
                }
            }
        } catch (IOException connection) {
            var broken = new BadPart(BadPart.Why.BROKEN_OFF);
            broken.initCause(connection);
            throw broken;
        }
    }

    private void take(ByteBuffer filled, MessageDigest digest, Disk.Sink sink) throws IOException {
        turns.take(() -> {
            digest.update(filled.duplicate());
            sink.write(filled);
        });
    }
}
