package callboard.receipt;

import callboard.rules.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text is a receipt of ours, for the page and for {@code verify-receipt}. What is not written exactly as
 * we write receipts is refused before any signature is looked at, so one receipt has one text.
 */
public final class ReceiptCheck {

    /** More than any receipt has; nobody makes us parse a film. */
    static final int LONGEST = 64 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private ReceiptCheck() {}

    /** The answer, with the receipt only where it is genuine: a forged one has nothing to show. */
    public record Finding(Verdict verdict, Optional<Receipt> receipt) {

        private static Finding refused(String reasonKey, Object... args) {
            return new Finding(Verdict.refused(reasonKey, args), Optional.empty());
        }
    }

    /** Takes the file's text; a byte-order mark in front and line ends behind it do no harm. */
    public static Finding verify(String text, PublicReceiptKeys keys) {
        var line =
                text.length() > LONGEST ? "" : text.replaceFirst("^\uFEFF", "").stripTrailing();
        try {
            return verify(line, JSON.readTree(line), keys);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Finding.refused("receipt.not-a-receipt");
        }
    }

    private static Finding verify(String line, JsonNode json, PublicReceiptKeys keys) {
        if (json.path("receipt").asText().equals(Receipt.TRIAL)) {
            return Finding.refused("receipt.trial");
        }
        var receipt = receipt(json);
        var keyId = json.path("keyId").asText();
        var signature = Base64.getUrlDecoder().decode(json.path("signature").asText());
        var canonical = receipt.canonical(keyId);
        if (!line.equals(ReceiptKeys.signed(canonical, ENCODER.encodeToString(signature)))) {
            return Finding.refused("receipt.not-a-receipt");
        } else if (!keys.hold(keyId)) {
            return Finding.refused("receipt.unknown-key", keyId);
        } else if (!keys.confirm(keyId, canonical.getBytes(StandardCharsets.UTF_8), signature)) {
            return Finding.refused("receipt.forged");
        }
        return new Finding(Verdict.allowed(), Optional.of(receipt));
    }

    private static Receipt receipt(JsonNode json) {
        return new Receipt(
                json.path("school").asText(),
                json.path("exam").asText(),
                json.path("subject").asText(),
                json.path("take").asText(),
                Instant.parse(json.path("submittedAt").asText()),
                json.path("size").asLong(),
                Duration.ofMillis(json.path("durationMs").asLong()),
                json.path("digest").asText(),
                photos(json.path("photos")));
    }

    private static List<Receipt.Photo> photos(JsonNode json) {
        var photos = new ArrayList<Receipt.Photo>();
        json.forEach(photo -> photos.add(new Receipt.Photo(
                photo.path("size").asLong(), photo.path("digest").asText())));
        return photos;
    }
}
