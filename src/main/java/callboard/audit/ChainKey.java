package callboard.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests that nobody can make without the key, which lies outside the database. Each is HMAC-SHA-256 over the purpose and the
 * values, each value preceded by its length in bytes, as 64 hex digits.
 */
@ApplicationScoped
class ChainKey {

    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    @Inject
    ChainKey(DataFolder folder) {
        this.key = folder.secret("audit-chain", 32);
    }

    /** Of one row's values. */
    String digest(List<String> values) {
        return mac("row", values);
    }

    /** Of a link: the chain so far and the next row's digest. */
    String link(String previous, String digest) {
        return mac("link", List.of(previous, digest));
    }

    /** Of the chain's length and end. */
    String seal(long seq, String chain) {
        return mac("head", List.of(Long.toString(seq), chain));
    }

    private String mac(String purpose, List<String> values) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            update(mac, purpose);
            values.forEach(value -> update(mac, value));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
        }
    }

    private static void update(Mac mac, String value) {
        byte[] bytes = value.getBytes(UTF_8);
        mac.update((bytes.length + ":").getBytes(UTF_8));
        mac.update(bytes);
    }
}
