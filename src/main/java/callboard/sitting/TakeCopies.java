package callboard.sitting;

import callboard.store.ObjectKey;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the house has of a submitted take: the upload in progress, the sealed original, and what was made of it to be watched.
 * The original is evidence; the playback copy carries the same streams.
 */
@Embeddable
public class TakeCopies {

    @Nullable
    String uploadId;

    int uploads;

    String badParts = "";

    @Nullable
    Instant storedAt;

    @Nullable
    Instant verifiedAt;

    @Nullable
    Instant readyAt;

    @Nullable
    String originalKey;

    @Nullable
    String playbackKey;

    @Nullable
    String posterKey;

    @Nullable
    String sheetKey;

    boolean checkPending;

    String findings = "";

    protected TakeCopies() {}

    /** What was made of the original; a picture may be missing where nothing could be decoded. */
    public record Made(Optional<ObjectKey> playback, Optional<ObjectKey> poster, Optional<ObjectKey> sheet) {}

    void upload(String id) {
        uploadId = id;
        uploads++;
        badParts = "";
    }

    void store(ObjectKey original, Instant now) {
        originalKey = original.toString();
        storedAt = now;
    }

    void verify(Instant now) {
        verifiedAt = now;
        checkPending = true;
    }

    void spoil(List<Integer> bad) {
        badParts = String.join(",", bad.stream().map(String::valueOf).toList());
        storedAt = null;
        originalKey = null;
    }

    void make(Made made, String findings, Instant now) {
        playbackKey = made.playback().map(ObjectKey::toString).orElse(null);
        posterKey = made.poster().map(ObjectKey::toString).orElse(null);
        sheetKey = made.sheet().map(ObjectKey::toString).orElse(null);
        this.findings = findings;
        this.checkPending = false;
        this.readyAt = now;
    }

    /** The id of the present upload. */
    public Optional<String> uploadId() {
        return Optional.ofNullable(uploadId);
    }

    /** Numbers of parts whose bytes were wrong. */
    public List<Integer> badParts() {
        return badParts.isEmpty()
                ? List.of()
                : Arrays.stream(badParts.split(",", -1)).map(Integer::valueOf).toList();
    }

    /** When all bytes had arrived. */
    public Optional<Instant> storedAt() {
        return Optional.ofNullable(storedAt);
    }

    /** When every byte had been compared with the manifest. */
    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    public Optional<ObjectKey> original() {
        return key(originalKey);
    }

    public Optional<ObjectKey> playback() {
        return key(playbackKey);
    }

    public Optional<ObjectKey> poster() {
        return key(posterKey);
    }

    /** Twelve pictures of it in one. */
    public Optional<ObjectKey> sheet() {
        return key(sheetKey);
    }

    /** Verified, but no media tool has looked at it yet (技术检查待进行). */
    public boolean checkPending() {
        return checkPending;
    }

    /** What the media tool found, JSON; empty before. */
    public String findings() {
        return findings;
    }

    private static Optional<ObjectKey> key(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(ObjectKey::parse);
    }
}
