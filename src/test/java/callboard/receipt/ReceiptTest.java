package callboard.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReceiptTest {

    private static final String DIGEST = "9f2c41e70b6d8a13".repeat(4);
    private static final Receipt RECEIPT = receipt("江州音乐学院", List.of());

    @TempDir
    private Path folder;

    private Path file;
    private ReceiptKeys keys;

    @BeforeEach
    void makeKeys() {
        file = folder.resolve("secrets").resolve("receipt-keys");
        keys = ReceiptKeys.loadOrCreate(file);
    }

    @Test
    void aReceiptIsOneLineWithItsFieldsInAFixedOrder() {
        assertEquals(
                "{\"receipt\":\"callboard-1\",\"school\":\"江州音乐学院\",\"exam\":\"e1\",\"subject\":\"s1\",\"take\":\"t1\","
                        + "\"submittedAt\":\"2027-01-16T06:24:07.000Z\",\"size\":104200000,\"durationMs\":398000,"
                        + "\"digestAlgorithm\":\"sha256-5m\",\"digest\":\"" + DIGEST
                        + "\",\"photos\":[],\"keyId\":\"k\"}",
                RECEIPT.canonical("k"));
    }

    @Test
    void textIsEscapedInTheOneWayJavaScriptDoes() {
        var receipt = receipt("a\"b\\c\n\u0001/\u007f\u2028𝄞", List.of());

        assertTrue(receipt.canonical("k").contains("\"school\":\"a\\\"b\\\\c\\n\\u0001/\u007f\u2028𝄞\""));
        assertTrue(verify(keys.sign(receipt)).verdict().isAllowed());
    }

    @Test
    void aSignedReceiptComesBackAsItWas() {
        var artwork = receipt("江州音乐学院", List.of(new Receipt.Photo(5, DIGEST), new Receipt.Photo(6, DIGEST)));

        assertEquals(Optional.of(RECEIPT), verify(keys.sign(RECEIPT)).receipt());
        assertEquals(Optional.of(artwork), verify(keys.sign(artwork)).receipt());
    }

    @Test
    void savingItWithALineEndOrAByteOrderMarkDoesNoHarm() {
        assertEquals(
                Optional.of(RECEIPT),
                verify("\uFEFF" + keys.sign(RECEIPT) + "\r\n").receipt());
    }

    @Test
    void anyoneCanVerifyItWithThePublishedKeyAndAnotherLibrary() throws GeneralSecurityException {
        var line = keys.sign(RECEIPT);
        var signature = line.replaceFirst(".*\"signature\":\"([^\"]+)\"}", "$1");
        var message = line.replaceFirst(",\"signature\":\"[^\"]+\"}", "}");
        var x = keys.publicKeys().json().replaceFirst(".*\"x\":\"([^\"]+)\".*", "$1");

        var jdk = Signature.getInstance("Ed25519");
        jdk.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509(x))));
        jdk.update(message.getBytes(StandardCharsets.UTF_8));

        assertTrue(jdk.verify(Base64.getUrlDecoder().decode(signature)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "104200000, 104200001, receipt.forged",
        "06:24:07.000, 06:24:06.000, receipt.forged",
        "江州, 洪州, receipt.forged",
        "sha256-5m, sha256, receipt.not-a-receipt",
        "callboard-1, callboard-2, receipt.not-a-receipt",
        "07.000Z, 07Z, receipt.not-a-receipt",
        "'\"size\":', '\"size\": ', receipt.not-a-receipt",
        "'\"photos\":[],', '', receipt.not-a-receipt",
        "'\"keyId\"', '\"extra\":1,\"keyId\"', receipt.not-a-receipt",
        "9f2c, 9F2C, receipt.not-a-receipt"
    })
    void aChangedReceiptIsRefused(String before, String after, String reason) {
        var changed = keys.sign(RECEIPT).replace(before, after);

        assertNotEquals(keys.sign(RECEIPT), changed);
        assertEquals(reason, verify(changed).verdict().reasonKey());
        assertEquals(Optional.empty(), verify(changed).receipt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "{}", "{\"size\":1e999}", "not json", "{\"receipt\":\"callboard-1\"}"})
    void whatIsNoReceiptIsSaidToBeNone(String text) {
        assertEquals("receipt.not-a-receipt", verify(text).verdict().reasonKey());
    }

    @Test
    void aHugeFileIsNotEvenParsed() {
        assertEquals(
                "receipt.not-a-receipt",
                verify("[".repeat(ReceiptCheck.LONGEST + 1)).verdict().reasonKey());
        assertEquals(
                "receipt.not-a-receipt",
                verify("[".repeat(ReceiptCheck.LONGEST)).verdict().reasonKey());
    }

    @Test
    void aReceiptOfAnotherInstallationNamesItsUnknownKey() {
        var other = ReceiptKeys.loadOrCreate(folder.resolve("other"));

        var finding = verify(other.sign(RECEIPT));

        assertEquals("receipt.unknown-key", finding.verdict().reasonKey());
        assertEquals(List.of(other.keyId()), finding.verdict().args());
    }

    @Test
    void theKeySurvivesARestartAndIsReadableByItsOwnerAlone() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        var again = ReceiptKeys.loadOrCreate(file);

        assertEquals(keys.sign(RECEIPT), again.sign(RECEIPT));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anOldKeyGoesOnVerifyingButItsPrivateHalfIsGone() throws IOException {
        var before = keys.sign(RECEIPT);
        var seed = Files.readString(file).strip().substring("current ".length());

        var rotated = keys.rotated(file);
        var loaded = ReceiptKeys.loadOrCreate(file);

        assertEquals(rotated.keyId(), loaded.keyId());
        assertNotEquals(keys.keyId(), loaded.keyId());
        assertEquals(
                Optional.of(RECEIPT),
                ReceiptCheck.verify(before, loaded.publicKeys()).receipt());
        assertEquals(-1, Files.readString(file).indexOf(seed));
    }

    @Test
    void thePublishedKeysCanBeReadBack() {
        var published = keys.rotated(file).publicKeys().json();

        assertEquals(published, PublicReceiptKeys.parse(published).json());
        assertEquals(
                Optional.of(RECEIPT),
                ReceiptCheck.verify(keys.sign(RECEIPT), PublicReceiptKeys.parse(published))
                        .receipt());
        assertThrows(IllegalArgumentException.class, () -> PublicReceiptKeys.parse("{\"keys\":[]}"));
        assertThrows(IllegalArgumentException.class, () -> PublicReceiptKeys.parse("keys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "current AAAA", "retired AAAA", "nonsense"})
    void aDamagedKeyFileStopsTheStartInsteadOfBeingReplaced(String content) throws IOException {
        Files.writeString(file, content);

        assertThrows(IllegalStateException.class, () -> ReceiptKeys.loadOrCreate(file));
        assertEquals(content, Files.readString(file));
    }

    private ReceiptCheck.Finding verify(String text) {
        return ReceiptCheck.verify(text, keys.publicKeys());
    }

    private static Receipt receipt(String school, List<Receipt.Photo> photos) {
        return new Receipt(
                school,
                "e1",
                "s1",
                "t1",
                Instant.parse("2027-01-16T06:24:07.000999Z"),
                104_200_000,
                Duration.ofSeconds(398),
                DIGEST,
                photos);
    }

    /** The 32 bytes of the published key behind the fixed header of RFC 8410. */
    private static byte[] x509(String x) {
        var key = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x));
        return HexFormat.of().parseHex("302a300506032b6570032100" + key);
    }
}
