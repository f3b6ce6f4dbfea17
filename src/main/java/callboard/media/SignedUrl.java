package callboard.media;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs tickets and recognises its own signatures: HMAC-SHA-256 over method and address. Addresses are relative to the
 * site's root. All nodes share the key.
 */
public final class SignedUrl {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** The key has at least 32 bytes; it opens every object, so its file belongs to the owner alone. */
    public SignedUrl(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key of signed addresses needs 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** What became of an address that came back. */
    enum Check {
        FINE,
        FORGED,
        EXPIRED
    }

    public String address(Ticket ticket) {
        return ticket.address() + "&sig="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(ticket));
    }

    Check check(Ticket ticket, String signature, Instant now) {
        if (!MessageDigest.isEqual(signature(ticket), decode(signature))) {
            return Check.FORGED;
        } else {
            return now.isBefore(ticket.expires()) ? Check.FINE : Check.EXPIRED;
        }
    }

    private static byte[] decode(String signature) {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Of an address of another kind; the caller's text says which, and begins with no method of HTTP. */
    public String seal(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature(text));
    }

    public boolean isSeal(String text, String seal) {
        return MessageDigest.isEqual(signature(text), decode(seal));
    }

    private byte[] signature(Ticket ticket) {
        return signature(ticket.method() + "\n" + ticket.address());
    }

    private byte[] signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
