package callboard.intake;

import callboard.identity.WrittenText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The headings of a sheet, in whatever order: by them a file is known to be of the same kind as an earlier one.
 *
 * @param headings as they are compared, sorted, without empty ones
 */
public record HeadingSet(List<String> headings) {

    public static HeadingSet of(List<String> written) {
        return new HeadingSet(written.stream()
                .map(WrittenText::key)
                .filter(heading -> !heading.isEmpty())
                .sorted()
                .toList());
    }

    /** 64 hexadecimal digits, equal for equal headings; empty where there are too few to tell anything. */
    public String key() {
        return headings.size() < RosterColumns.FEWEST_HEADINGS ? "" : digest(String.join("\n", headings));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
