package callboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A disk that takes so many bytes and then says what the operating system says. */
final class FailingDisk implements Disk {
    private final String words;
    long left;
    long free = Long.MAX_VALUE;

    FailingDisk(long left, String words) {
        this.left = left;
        this.words = words;
    }

    @Override
    public long free(Path folder) {
        return free;
    }

    @Override
    public Sink create(Path file) throws IOException {
        Sink real = Disk.FILES.create(file);
        return new Sink() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                left -= bytes.remaining();
                if (left < 0) {
                    throw new IOException(words);
                }
                real.write(bytes);
            }

            @Override
            public void force() throws IOException {
                real.force();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }
}
