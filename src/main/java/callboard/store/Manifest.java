package callboard.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sealed file consists of: its size in bytes and the SHA-256 of every 5 MiB part in order; only the last part is
 * shorter. Fixed at the click; bytes that come later must fit. Part numbers start at 1. An impossible
 * combination is an IllegalArgumentException.
 */
public record Manifest(long size, List<PartDigest> parts) {
    /** 5 MiB for every store: S3 refuses smaller parts at completion. */
    public static final int PART_SIZE = 5 * 1024 * 1024;

    /** The limit of S3, kept for every store. */
    public static final int MAX_PARTS = 10_000;

    public Manifest {
        parts = List.copyOf(parts);
        if (size <= 0 || parts.size() > MAX_PARTS || parts.size() != partCount(size)) {
            throw new IllegalArgumentException(size + " bytes do not make " + parts.size() + " parts");
        }
    }

    /** The manifest of bytes at hand, read to their end. */
    public static Manifest of(InputStream bytes) throws IOException {
        var parts = new ArrayList<PartDigest>();
        var digest = PartDigest.sha256();
        long size = 0;
        for (byte[] part = bytes.readNBytes(PART_SIZE); part.length > 0; part = bytes.readNBytes(PART_SIZE)) {
            digest.update(part);
            parts.add(PartDigest.of(digest));
            size += part.length;
        }
        return new Manifest(size, parts);
    }

    public static long partCount(long size) {
        return (size + PART_SIZE - 1) / PART_SIZE;
    }

    public int count() {
        return parts.size();
    }

    public PartDigest part(int number) {
        return parts.get(number - 1);
    }

    public ExpectedPart expected(int number) {
        return new ExpectedPart(number, length(number), part(number));
    }

    /** Bytes of that part. */
    public int length(int number) {
        return (int) Math.min(PART_SIZE, size - (number - 1L) * PART_SIZE);
    }

    /** {@code sha256-5m}: SHA-256 over the concatenated binary digests of the parts. */
    public PartDigest digest() {
        var digest = PartDigest.sha256();
        parts.forEach(part -> digest.update(part.bytes()));
        return PartDigest.of(digest);
    }
}
