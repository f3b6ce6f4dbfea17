package callboard.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The published half of the receipt keys, newest first, old ones kept as long as somebody may hold a receipt.
 * Their JSON at {@code /.well-known/callboard-keys} is a JSON Web Key Set (RFC 8037), which common tools can read.
 */
public final class PublicReceiptKeys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Ed25519PublicKeyParameters> keys;

    PublicReceiptKeys(Collection<Ed25519PublicKeyParameters> keys) {
        var byId = new LinkedHashMap<String, Ed25519PublicKeyParameters>();
        keys.forEach(key -> byId.put(idOf(key), key));
        this.keys = Collections.unmodifiableMap(byId);
    }

    /** Reads the published JSON; anything else is an IllegalArgumentException. */
    public static PublicReceiptKeys parse(String json) {
        try {
            var keys = new LinkedHashMap<String, Ed25519PublicKeyParameters>();
            JSON.readTree(json)
                    .path("keys")
                    .forEach(key -> keys.put(key.path("kid").asText(), keyOf(key)));
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("No keys in it");
            }
            return new PublicReceiptKeys(keys.values());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    /** The JSON for {@code /.well-known/callboard-keys}. */
    public String json() {
        return keys.entrySet().stream()
                .map(key -> new CanonicalJson()
                        .add("kid", key.getKey())
                        .add("kty", "OKP")
                        .add("crv", "Ed25519")
                        .add("use", "sig")
                        .add("x", ENCODER.encodeToString(key.getValue().getEncoded()))
                        .end())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    boolean hold(String keyId) {
        return keys.containsKey(keyId);
    }

    boolean confirm(String keyId, byte[] message, byte[] signature) {
        return Optional.ofNullable(keys.get(keyId))
                .filter(key -> signature.length == Ed25519PublicKeyParameters.KEY_SIZE * 2)
                .map(key -> {
                    var verifier = new Ed25519Signer();
                    verifier.init(false, key);
                    verifier.update(message, 0, message.length);
                    return verifier.verifySignature(signature);
                })
                .orElse(false);
    }

    /** The id follows from the key, so nobody can publish another key under an old name. */
    static String idOf(Ed25519PublicKeyParameters key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Ed25519PublicKeyParameters keyOf(JsonNode json) {
        var bytes = Base64.getUrlDecoder().decode(json.path("x").asText());
        return new Ed25519PublicKeyParameters(bytes);
    }
}
