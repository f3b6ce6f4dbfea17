package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the small values we let a browser keep for us (flash, form token), so that it can return but not write them. */
@ApplicationScoped
public class Signer {

    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    @Inject
    Signer(DataFolder folder) {
        this.key = folder.secret("cookies", 32);
    }

    /** The value with its signature for one purpose; a value signed for another purpose does not pass. */
    public String sign(String purpose, String value) {
        return base64(value.getBytes(UTF_8)) + '.' + base64(mac(purpose, value));
    }

    /** The value, if the signature is ours. */
    public Optional<String> verified(String purpose, String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String value = new String(Base64.getUrlDecoder().decode(signed.substring(0, dot)), UTF_8);
            byte[] given = Base64.getUrlDecoder().decode(signed.substring(dot + 1));
            return MessageDigest.isEqual(given, mac(purpose, value)) ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal((purpose + '\n' + value).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
