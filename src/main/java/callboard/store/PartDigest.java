package callboard.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 value: 64 lower-case hexadecimal digits. The digest of one part, or of a whole object. */
public record PartDigest(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public PartDigest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hex.length() + " characters");
        }
    }

    public static PartDigest of(byte[] sha256) {
        return new PartDigest(HexFormat.of().formatHex(sha256));
    }

    /** Reads what browsers send in a manifest. Throws IllegalArgumentException if it is not Base64 of 32 bytes. */
    public static PartDigest ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** What has been fed to the digest; the digest starts anew. */
    static PartDigest of(MessageDigest digest) {
        return of(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    @Override
    public String toString() {
        return hex;
    }
}
