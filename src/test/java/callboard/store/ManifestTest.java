package callboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
    private static final PartDigest ANY = PartDigest.of(new byte[32]);

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5242879, 1, 5242879", "5242880, 1, 5242880", "5242881, 2, 1", "12000000, 3, 1514240"})
    void onlyTheLastPartIsShorterThanFiveMebibytes(long size, int count, int last) {
        var manifest = new Manifest(size, Collections.nCopies(count, ANY));

        assertEquals(last, manifest.length(count));
        assertEquals(count == 1 ? last : Manifest.PART_SIZE, manifest.length(1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "-1, 1", "5242881, 1", "5242880, 2", "9000000000000000000, 10000"})
    void aSizeThatDoesNotMakeThatManyPartsIsRefused(long size, int count) {
        assertThrows(IllegalArgumentException.class, () -> new Manifest(size, Collections.nCopies(count, ANY)));
    }

    /** Expected value: {@code split -b 5242880 f; for p in x*; do sha256sum $p | cut -c-64 | xxd -r -p; done | sha256sum}. */
    @Test
    void theDigestIsThatOfTheConcatenatedPartDigests() throws Exception {
        var manifest = Bytes.manifest(Bytes.ofLength(Manifest.PART_SIZE + 1));

        assertEquals(
                "058804da979377689ff67b3378654cd9036ad87bd3b708140599504f9d11a930",
                manifest.digest().hex());
    }

    @Test
    void aDigestReadsWhatBrowsersSend() {
        assertEquals(ANY, PartDigest.ofBase64("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        for (String wrong : List.of("", "AAAA", "?")) {
            assertThrows(IllegalArgumentException.class, () -> PartDigest.ofBase64(wrong));
        }
    }
}
