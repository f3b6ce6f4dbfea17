package callboard.bench;

import callboard.receipt.Receipt;
import callboard.receipt.ReceiptKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Receipts a second, canonical text included, against the JDK's Ed25519 over the same bytes. */
public final class SignBench {

    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofMillis(1500);
    private static final Receipt RECEIPT = new Receipt(
            "jzyy",
            "0123456789abcdefghjkmnpqrs",
            "0123456789abcdefghjkmnpqrt",
            "0123456789abcdefghjkmnpqrv",
            Instant.parse("2027-01-16T06:24:07.412Z"),
            104_200_000,
            Duration.ofSeconds(398),
            "9f2c41e70b6d8a13".repeat(4),
            List.of());

    /** Results end here, so that no compiler finds out that nobody needs them. */
    private static volatile int sink;

    private SignBench() {}

    public static void run() throws IOException, GeneralSecurityException {
        var folder = Files.createTempDirectory("sign-bench");
        var keys = ReceiptKeys.loadOrCreate(folder.resolve("receipt-keys"));
        var message = keys.sign(RECEIPT).getBytes(StandardCharsets.UTF_8);
        var jdkKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        var ours = new double[ROUNDS];
        var baseline = new double[ROUNDS];

        perSecond(() -> keys.sign(RECEIPT));
        perSecond(() -> jdk(jdkKey, message));
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = perSecond(() -> keys.sign(RECEIPT));
            baseline[round] = perSecond(() -> jdk(jdkKey, message));
        }
        print(median(ours), median(baseline));
        Files.delete(folder.resolve("receipt-keys"));
        Files.delete(folder);
    }

    private interface Act {
        Object once() throws GeneralSecurityException;
    }

    private static double perSecond(Act act) throws GeneralSecurityException {
        long start = System.nanoTime();
        long end = start + ROUND.toNanos();
        long done = 0;
        int seen = 0;
        long now = start;
        while (now < end) {
            seen ^= act.once().hashCode();
            done++;
            now = System.nanoTime();
        }
        sink = seen;
        return done * 1e9 / (now - start);
    }

    private static byte[] jdk(PrivateKey key, byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void print(double ours, double baseline) {
        System.out.printf(
                Locale.ROOT,
                "bench=sign case=receipt ours=%.0f baseline=%.0f ratio=%.2f%n",
                ours,
                baseline,
                ours / baseline);
    }
}
