package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Reads the list of contents of a zip file before any library builds objects from it: a 50 MB file can list a million
 * entries, two of one name, or a size nobody has.
 */
final class Zips {

    static final int MOST_ENTRIES = 1000;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final long IN_EXTENSION = 0xFFFFFFFFL;

    static {
        // POI's own guards, for the whole process: nobody else opens workbooks
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(SheetLimits.STANDARD.unpackedBytes());
        ZipSecureFile.setMaxTextSize(1024 * 1024);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private final FileChannel file;
    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private Zips(FileChannel file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The names inside, in lower case with forward slashes. */
    static Set<String> names(Path path, SheetLimits limits) throws IOException {
        try (var file = FileChannel.open(path)) {
            var zip = new Zips(file, limits);
            zip.readFrom(zip.directory());
            return zip.names;
        }
    }

    /**
     * Opens the file for POI. Given only a name, POI would unpack a file with a damaged directory into memory, and build
     * a tree from whatever lists of links it finds.
     */
    static ZipEntrySource open(Path path) throws IOException {
        return new Bounded(new ZipSecureFile(path.toFile()));
    }

    private long directory() throws IOException {
        long size = file.size();
        long from = Math.max(0, size - END_SIZE - LONGEST_COMMENT);
        var tail = read(from, (int) (size - from));
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long offset = unsigned(tail.getInt(at + 16));
                return offset == IN_EXTENSION ? directory64(from + at - LOCATOR_64_SIZE) : offset;
            }
        }
        throw new SheetRefused(Reason.DAMAGED);
    }

    private long directory64(long locatorAt) throws IOException {
        var locator = read(locatorAt, LOCATOR_64_SIZE);
        if (locator.getInt(0) != LOCATOR_64) {
            throw new SheetRefused(Reason.DAMAGED);
        }
        return read(locator.getLong(8), 56).getLong(48);
    }

    private void readFrom(long directory) throws IOException {
        long at = directory;
        while (at + ENTRY_SIZE <= file.size() && isEntry(at)) {
            var header = read(at, ENTRY_SIZE);
            int nameSize = header.getShort(28) & 0xFFFF;
            int extraSize = header.getShort(30) & 0xFFFF;
            int commentSize = header.getShort(32) & 0xFFFF;
            add(StandardCharsets.UTF_8.decode(read(at + ENTRY_SIZE, nameSize)).toString(), header);
            at += ENTRY_SIZE + nameSize + extraSize + commentSize;
        }
        if (names.isEmpty()) {
            throw new SheetRefused(Reason.DAMAGED);
        }
    }

    private boolean isEntry(long at) throws IOException {
        return read(at, 4).getInt(0) == ENTRY;
    }

    private void add(String name, ByteBuffer header) {
        if ((header.getShort(8) & 1) != 0) {
            throw new SheetRefused(Reason.PASSWORD);
        }
        if (!names.add(name.replace('\\', '/').toLowerCase(Locale.ROOT))) {
            throw new SheetRefused(Reason.TWICE);
        }
        if (names.size() > Math.min(limits.entries(), MOST_ENTRIES)) {
            throw new SheetRefused(Reason.ENTRIES, limits.entries());
        }
        long size = unsigned(header.getInt(24));
        unpacked += size == IN_EXTENSION ? 0 : size;
        if (unpacked > limits.unpackedBytes()) {
            throw new SheetRefused(Reason.UNPACKED, SheetLimits.megabytes(limits.unpackedBytes()));
        }
    }

    private ByteBuffer read(long at, int size) throws IOException {
        if (at < 0 || at + size > file.size()) {
            throw new SheetRefused(Reason.DAMAGED);
        }
        var buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
            // a channel may return less than asked for
        }
        return buffer.flip();
    }

    private static long unsigned(int value) {
        return value & 0xFFFFFFFFL;
    }

    /** The entries of a zip file, with a bound on those POI reads as a whole. */
    private static final class Bounded extends ZipFileZipEntrySource {

        private static final long MOST_LINK_BYTES = 8L * 1024 * 1024;

        private long linkBytes;

        Bounded(ZipSecureFile file) {
            super(file);
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            var in = super.getInputStream(entry);
            var name = entry.getName().toLowerCase(Locale.ROOT);
            boolean isSheetOrText = name.startsWith("xl/") && !name.endsWith(".rels");
            return isSheetOrText ? in : new Counted(in);
        }

        private final class Counted extends FilterInputStream {

            Counted(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                count(count);
                return count;
            }

            private void count(int bytes) {
                linkBytes += bytes;
                if (linkBytes > MOST_LINK_BYTES) {
                    throw new SheetRefused(Reason.LINKS);
                }
            }
        }
    }
}
