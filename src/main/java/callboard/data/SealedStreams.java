package callboard.data;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Seals what is too long to hold in memory: piece by piece, under a key of its own that lies sealed by the {@link Vault} at its
 * beginning. Pieces that were changed, moved, swapped or cut off do not open.
 */
@ApplicationScoped
public class SealedStreams {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_KEY = 1024;

    private final Vault vault;

    @Inject
    SealedStreams(Vault vault) {
        this.vault = vault;
    }

    /** What is written into it can be read only through {@link #open} with the same place, and only once it was closed. */
    public OutputStream seal(Secret.Place place, OutputStream out) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        byte[] sealed = vault.sealBytes(place, key).sealed();
        DataOutputStream head = new DataOutputStream(out);
        head.writeShort(sealed.length);
        head.write(sealed);
        try {
            return streaming(key).newEncryptingStream(out, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stream could not be sealed", e);
        }
    }

    /** What was written; reading a tampered or moved one throws {@link IOException} or {@link IllegalStateException}. */
    public InputStream open(Secret.Place place, InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        int length = head.readUnsignedShort();
        if (length > LONGEST_KEY) {
            throw new IOException("this stream was not sealed here");
        }
        byte[] key = vault.openBytes(place, new Secret(head.readNBytes(length)));
        try {
            return streaming(key).newDecryptingStream(in, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed stream could not be opened", e);
        }
    }

    /**
     * Whether what begins like this was sealed here, or may have been: every sealed stream begins with the length of its key, and
     * no spreadsheet or text begins with such a small number.
     *
     * @param in supports marks; it stands where it stood afterwards
     */
    public static boolean mayBeSealed(InputStream in) throws IOException {
        in.mark(Short.BYTES);
        byte[] head = in.readNBytes(Short.BYTES);
        in.reset();
        return head.length == Short.BYTES && (((head[0] & 0xff) << Byte.SIZE) | (head[1] & 0xff)) <= LONGEST_KEY;
    }

    private static AesGcmHkdfStreaming streaming(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, PIECE, 0);
    }
}
