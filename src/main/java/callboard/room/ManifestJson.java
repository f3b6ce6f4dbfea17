package callboard.room;

import callboard.sitting.TakeSeal;
import callboard.sitting.TakeStop;
import callboard.store.Manifest;
import callboard.store.PartDigest;
import callboard.web.ApiJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of the submission (`room-api.md` §5). */
public record ManifestJson(
        long size,
        @Nullable String mime,
        int partSize,
        @Nullable List<String> sha256,
        @Nullable RecordedJson recorded) {

    private static final int MOST_EVENTS = 200;
    private static final int LONGEST_MIME = 120;

    /** Which camera recorded. */
    public enum Facing {
        FRONT,
        REAR,
        UNKNOWN
    }

    /** What happened while it recorded. */
    public enum Event {
        MUTED,
        UNMUTED,
        HIDDEN,
        VISIBLE,
        ROTATED,
        RESIZED,
        OFFLINE,
        ONLINE,
        LOW_LEVEL
    }

    /** One of them, so many milliseconds after the start. */
    public record EventJson(long ms, @Nullable Event event) {}

    /** What the device tells about the recording. */
    public record RecordedJson(
            long durationMs,
            int width,
            int height,
            @Nullable Facing facing,
            boolean interrupted,
            TakeStop.@Nullable Reason reason,
            @Nullable List<EventJson> events) {}

    /** What is to be sealed; throws {@link Invalid} for what no recording can be. */
    TakeSeal.Sealing sealing() {
        if (partSize != Manifest.PART_SIZE) {
            throw new Invalid("partSize");
        } else if (mime == null || mime.length() > LONGEST_MIME) {
            throw new Invalid("mime");
        }
        RecordedJson told = told();
        return new TakeSeal.Sealing(manifest(), mime, Duration.ofMillis(told.durationMs()), json(told));
    }

    private Manifest manifest() {
        if (sha256 == null || size <= 0 || Manifest.partCount(size) != sha256.size()) {
            throw new Invalid(size <= 0 ? "size" : "sha256");
        }
        try {
            return new Manifest(size, sha256.stream().map(ManifestJson::digest).toList());
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("sha256");
        }
    }

    /** 44 characters with padding and nothing else, so that one digest has one spelling. */
    private static PartDigest digest(@Nullable String base64) {
        if (base64 == null || base64.length() != 44) {
            throw new Invalid("sha256");
        }
        return PartDigest.ofBase64(base64);
    }

    private RecordedJson told() {
        if (recorded == null
                || recorded.durationMs() < 0
                || recorded.durationMs() > Duration.ofDays(1).toMillis()
                || recorded.facing() == null
                || recorded.reason() == null) {
            throw new Invalid("recorded");
        } else if (recorded.events() == null || recorded.events().size() > MOST_EVENTS) {
            throw new Invalid("recorded.events");
        }
        return recorded;
    }

    private static String json(RecordedJson told) {
        try {
            return ApiJson.MAPPER.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a device told cannot be written", e);
        }
    }
}
