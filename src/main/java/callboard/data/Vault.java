package callboard.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.config.DataFolder;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal values with a keyset that lies outside the database, and gives them a blind index by which an exact value,
 * and nothing else, can be found again (spec §8). Callers seal and open; entities carry the {@link Secret}.
 */
@ApplicationScoped
public class Vault {

    private static final String HMAC = "HmacSHA256";

    private final Aead aead;
    private final Mac keyed;

    @Inject
    Vault(DataFolder folder) {
        try {
            AeadConfig.register();
            aead = keyset(folder).getPrimitive(RegistryConfiguration.get(), Aead.class);
            keyed = keyed(folder.secret("blind-index", 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset of the data folder cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset of the data folder cannot be read", e);
        }
    }

    /** The value, readable only through {@link #open} with the same place. */
    public Secret seal(Secret.Place place, String value) {
        return sealBytes(place, value.getBytes(UTF_8));
    }

    /** As {@link #seal} for what is no text, such as a picture. */
    public Secret sealBytes(Secret.Place place, byte[] value) {
        try {
            return new Secret(aead.encrypt(value, place.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    /** The value that was sealed for this place; a tampered or moved one is an {@link IllegalStateException}. */
    public String open(Secret.Place place, Secret secret) {
        return new String(openBytes(place, secret), UTF_8);
    }

    /** As {@link #open} for what was sealed by {@link #sealBytes}. */
    public byte[] openBytes(Secret.Place place, Secret secret) {
        try {
            return aead.decrypt(secret.sealed(), place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value of " + place.table() + " was tampered with or moved", e);
        }
    }

    /**
     * The blind index of a value in canonical form: equal for equal values of one purpose, 64 hex digits, worthless without
     * the key.
     */
    public String index(String purpose, String canonical) {
        return HexFormat.of().formatHex(mac(purpose, canonical));
    }

    /** As {@link #index}, cut to eight bytes: to compare much text with much text, not to find anybody. */
    public long print(String purpose, String text) {
        return ByteBuffer.wrap(mac("print " + purpose, text)).getLong();
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = (Mac) keyed.clone(); // the key is prepared once: an import asks a hundred thousand times
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("HMAC-SHA-256 of this Java cannot be copied", e);
        }
    }

    private static Mac keyed(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac;
    }

    private static KeysetHandle keyset(DataFolder folder) throws GeneralSecurityException, IOException {
        Path file = folder.secretFile("vault.json");
        if (!Files.exists(file)) {
            KeysetHandle fresh =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            folder.createSecret(file, json.getBytes(UTF_8));
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
