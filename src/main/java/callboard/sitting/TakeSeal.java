package callboard.sitting;

import callboard.store.Manifest;
import callboard.store.PartDigest;
import jakarta.persistence.Embeddable;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the submission fixed for ever: the file's size, type, length and the digest of every part. */
@Embeddable
public class TakeSeal {

    private static final int DIGEST_BYTES = 32;

    @Nullable
    Instant sealedAt;

    @Nullable
    String sealedKey;

    @Nullable
    String receiptNumber;

    long size;

    String mime = "";

    long durationMs;

    byte @Nullable [] partDigests;

    String digest = "";

    String recorded = "";

    protected TakeSeal() {}

    /**
     * The file a candidate submits.
     *
     * @param duration as the device measured it
     * @param recorded the rest of what the device tells about the recording, JSON, evidence only
     */
    public record Sealing(Manifest manifest, String mime, Duration duration, String recorded) {}

    void close(Sealing sealing, String key, String number, Instant now) {
        sealedAt = now;
        sealedKey = key;
        receiptNumber = number;
        size = sealing.manifest().size();
        mime = sealing.mime();
        durationMs = sealing.duration().toMillis();
        partDigests = bytes(sealing.manifest());
        digest = sealing.manifest().digest().hex();
        recorded = sealing.recorded();
    }

    /** Whether that file is the one that was submitted: size, type and every part. */
    boolean fits(Sealing sealing) {
        return sealedAt != null
                && size == sealing.manifest().size()
                && mime.equals(sealing.mime())
                && Arrays.equals(partDigests, bytes(sealing.manifest()));
    }

    /** Submitted at, by the server's clock. */
    public Optional<Instant> at() {
        return Optional.ofNullable(sealedAt);
    }

    public Optional<Manifest> manifest() {
        return partDigests == null ? Optional.empty() : Optional.of(new Manifest(size, parts(partDigests)));
    }

    public Optional<String> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    public long size() {
        return size;
    }

    /** As announced by the device; empty before the submission. */
    public String mime() {
        return mime;
    }

    public Duration duration() {
        return Duration.ofMillis(durationMs);
    }

    /** {@code sha256-5m} of the file, 64 hex digits; empty before the submission. */
    public String digest() {
        return digest;
    }

    /** Evidence for the screening, as JSON; empty before the submission. */
    public String recorded() {
        return recorded;
    }

    private static byte[] bytes(Manifest manifest) {
        var all = new ByteArrayOutputStream(manifest.count() * DIGEST_BYTES);
        manifest.parts().forEach(part -> all.writeBytes(part.bytes()));
        return all.toByteArray();
    }

    private static List<PartDigest> parts(byte[] digests) {
        List<PartDigest> parts = new ArrayList<>();
        for (int at = 0; at < digests.length; at += DIGEST_BYTES) {
            parts.add(PartDigest.of(Arrays.copyOfRange(digests, at, at + DIGEST_BYTES)));
        }
        return parts;
    }
}
