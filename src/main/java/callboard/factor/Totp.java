package callboard.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of RFC 6238 as every app makes them: SHA-1, six digits, a new one every 30 seconds. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;

    /** A phone's clock may be off by this many steps, and a code be typed as late. */
    private static final int WINDOW = 1;

    private Totp() {}

    /** The step whose code this is, if it is one of those that count now. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, Instant.ofEpochSecond(step * STEP_SECONDS)).getBytes(US_ASCII),
                        code.getBytes(US_ASCII)))
                .max();
    }

    /** What the app shows at this instant. */
    static String code(byte[] secret, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC does not take its key", e);
        }
    }
}
