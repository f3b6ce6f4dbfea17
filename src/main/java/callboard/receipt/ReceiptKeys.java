package callboard.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The key that signs receipts, and the public halves of the keys before it. The file holds one line a key, newest
 * first: {@code current <seed>}, then {@code retired <public key>} for those that can only verify any more. Safe for many
 * threads. Signing is Bouncy Castle's own, twenty times as fast as the JDK's.
 */
public final class ReceiptKeys {

    private static final String CURRENT = "current ";
    private static final String RETIRED = "retired ";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Ed25519PrivateKeyParameters current;
    private final List<Ed25519PublicKeyParameters> retired;
    private final String keyId;

    private ReceiptKeys(Ed25519PrivateKeyParameters current, List<Ed25519PublicKeyParameters> retired) {
        this.current = current;
        this.retired = List.copyOf(retired);
        this.keyId = PublicReceiptKeys.idOf(current.generatePublicKey());
    }

    /** Reads the key file, or makes it, with a fresh key and owner-only rights, where there is none. */
    public static ReceiptKeys loadOrCreate(Path path) {
        var file = new ReceiptKeyFile(path);
        try {
            if (!file.exists()) {
                file.create(new ReceiptKeys(fresh(), List.of()).lines());
            }
            return parse(file.read());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The receipt keys in " + path + " cannot be used", e);
        }
    }

    /** Puts a fresh key in front; the present one goes on verifying but its private half is gone from the file. */
    public ReceiptKeys rotated(Path path) {
        var older = new ArrayList<>(List.of(current.generatePublicKey()));
        older.addAll(retired);
        var rotated = new ReceiptKeys(fresh(), older);
        try {
            new ReceiptKeyFile(path).replace(rotated.lines());
            return rotated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of the receipt file: one line, the canonical JSON with its signature as the last field. */
    public String sign(Receipt receipt) {
        return sign(receipt.canonical(keyId));
    }

    /**
     * What an officer who tries an exam out gets instead: it looks like a receipt and is none for anybody, because it begins
     * with another word and its key, made for it alone, is published nowhere.
     */
    public static Unproven unproven(Receipt receipt) {
        var key = new ReceiptKeys(fresh(), List.of());
        return new Unproven(key.keyId, key.sign(receipt.canonical(Receipt.TRIAL, key.keyId)));
    }

    /** A receipt that proves nothing: the name of its key, and its file. */
    public record Unproven(String keyId, String file) {}

    private String sign(String text) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        var signer = new Ed25519Signer();
        signer.init(true, current);
        signer.update(message, 0, message.length);
        return signed(text, ENCODER.encodeToString(signer.generateSignature()));
    }

    /** The id of the key that signs now; receipts carry it. */
    public String keyId() {
        return keyId;
    }

    public PublicReceiptKeys publicKeys() {
        var all = new ArrayList<>(List.of(current.generatePublicKey()));
        all.addAll(retired);
        return new PublicReceiptKeys(all);
    }

    /** The signed text with its closing brace pushed behind one more field. */
    static String signed(String canonical, String signature) {
        return canonical.substring(0, canonical.length() - 1) + ",\"signature\":\"" + signature + "\"}";
    }

    private static Ed25519PrivateKeyParameters fresh() {
        return new Ed25519PrivateKeyParameters(new SecureRandom());
    }

    private static ReceiptKeys parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).startsWith(CURRENT)) {
            throw new IllegalArgumentException("The first line must be the current key");
        }
        var retired = lines.stream().skip(1).map(line -> new Ed25519PublicKeyParameters(bytes(RETIRED, line)));
        return new ReceiptKeys(new Ed25519PrivateKeyParameters(bytes(CURRENT, lines.get(0))), retired.toList());
    }

    private static byte[] bytes(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("A line that is no key");
        }
        return Base64.getUrlDecoder().decode(line.substring(word.length()));
    }

    private List<String> lines() {
        var lines = new ArrayList<>(List.of(CURRENT + ENCODER.encodeToString(current.getEncoded())));
        retired.forEach(key -> lines.add(RETIRED + ENCODER.encodeToString(key.getEncoded())));
        return lines;
    }
}
