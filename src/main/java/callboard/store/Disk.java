package callboard.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The few things the store asks of a disk; the seam where tests let it fill up or break. */
interface Disk {
    /** A new file that must not exist yet. */
    Sink create(Path file) throws IOException;

    /** Bytes that may still be written below this folder. */
    long free(Path folder) throws IOException;

    /** A file being written from front to end. */
    interface Sink extends Closeable {
        /** Writes all remaining bytes. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns when the bytes are on the disk. A failure here is never retried: the file is given up. */
        void force() throws IOException;
    }

    Disk FILES = new Disk() {
        @Override
        public Sink create(Path file) throws IOException {
            return FileSink.create(file);
        }

        @Override
        public long free(Path folder) throws IOException {
            return Files.getFileStore(folder).getUsableSpace();
        }
    };
}
