package callboard.receipt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a submission fixed: which take of which subject was handed in, when the server received it, and the file
 * that must follow. Numbers are whole and instants carry milliseconds, so that there is one way to write it down.
 *
 * @param submittedAt when the server received it, UTC, kept to the millisecond
 * @param size bytes of the file
 * @param duration of the recording, kept to the millisecond
 * @param digest {@code sha256-5m} of the file: SHA-256 over the binary SHA-256 of each 5 MiB part in order; 64 hex digits
 * @param photos the photos of an artwork in order, empty for other formats
 */
public record Receipt(
        String school,
        String exam,
        String subject,
        String take,
        Instant submittedAt,
        long size,
        Duration duration,
        String digest,
        List<Photo> photos) {

    /** The first field of every receipt: no other text we sign begins like this. */
    static final String KIND = "callboard-1";

    /** The first field of what an officer gets in a trial, so that it is a receipt for nobody. */
    static final String TRIAL = "callboard-trial-1";

    static final String DIGEST_ALGORITHM = "sha256-5m";

    /** Written out because ISO_INSTANT leaves the milliseconds away when they are zero. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** One photo of an artwork: its bytes and their {@code sha256-5m}. */
    public record Photo(long size, String digest) {

        public Photo {
            mustBeFile(size, digest);
        }
    }

    public Receipt {
        mustBeFile(size, digest);
        if (duration.isNegative()
                || !List.of(school, exam, subject, take).stream().allMatch(CanonicalJson::canHold)) {
            throw new IllegalArgumentException("Not a receipt of a submission: " + take);
        }
        submittedAt = submittedAt.truncatedTo(ChronoUnit.MILLIS);
        duration = duration.truncatedTo(ChronoUnit.MILLIS);
        photos = List.copyOf(photos);
    }

    /** The signed text: one line, fields always in this order. */
    String canonical(String keyId) {
        return canonical(KIND, keyId);
    }

    String canonical(String kind, String keyId) {
        return new CanonicalJson()
                .add("receipt", kind)
                .add("school", school)
                .add("exam", exam)
                .add("subject", subject)
                .add("take", take)
                .add("submittedAt", INSTANT.format(submittedAt))
                .add("size", size)
                .add("durationMs", duration.toMillis())
                .add("digestAlgorithm", DIGEST_ALGORITHM)
                .add("digest", digest)
                .raw("photos", photos.stream().map(Receipt::canonical).collect(Collectors.joining(",", "[", "]")))
                .add("keyId", keyId)
                .end();
    }

    private static String canonical(Photo photo) {
        return new CanonicalJson()
                .add("size", photo.size())
                .add("digest", photo.digest())
                .end();
    }

    private static void mustBeFile(long size, String digest) {
        if (size <= 0 || !digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a file's size and digest: " + size + ", " + digest);
        }
    }
}
