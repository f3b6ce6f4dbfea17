package callboard.room;

import callboard.sitting.Take;
import callboard.sitting.TakeStop;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A take, the same object everywhere in the API (`room-api.md` §2, §6). */
public record TakeJson(
        String take,
        String sitting,
        int subject,
        String subjectTitle,
        int no,
        Take.State state,
        DeviceJson device,
        Instant openedAt,
        @Nullable StoppedJson stopped,
        @Nullable Instant submittedAt,
        @Nullable Instant storedAt,
        @Nullable String mime,
        @Nullable Long size,
        int partSize,
        @Nullable Integer partCount,
        @Nullable Long durationMs,
        Collection<Integer> have,
        List<Integer> bad,
        boolean keep,
        @Nullable Instant uploadUntil,
        @Nullable ReceiptJson receipt) {

    /** Where it was recorded. */
    public record DeviceJson(boolean mine, String name) {}

    /** How the recording ended, as the device told. */
    public record StoppedJson(Instant at, long durationMs, boolean interrupted, TakeStop.@Nullable Reason reason) {}

    /** The proof of the submission. */
    public record ReceiptJson(
            String number,
            Instant submittedAt,
            String school,
            String exam,
            String subject,
            String candidate,
            int no,
            long size,
            long durationMs,
            String digest,
            String digestAlgorithm,
            String keyId,
            String file,
            String fileName) {}
}
