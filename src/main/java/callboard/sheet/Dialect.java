package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text file is written, found out from the file itself.
 *
 * @param charset by its mark, else UTF-8 if every byte fits, else GB18030 if every byte fits
 * @param delimiter the character most lines have equally often outside quotes
 */
record Dialect(Charset charset, char delimiter) {

    private static final int SAMPLE = 64 * 1024;
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final Charset GB18030 = Charset.forName("GB18030");

    static Dialect of(Path file) throws IOException {
        var charset = charset(file);
        try (var reader = reader(file, charset)) {
            var sample = new char[SAMPLE];
            int length = 0;
            for (int n = 0; n >= 0 && length < SAMPLE; n = reader.read(sample, length, SAMPLE - length)) {
                length += n;
            }
            return new Dialect(charset, delimiter(new String(sample, 0, length)));
        }
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (hasUtf16Mark(head)) {
            return requireWhole(file, StandardCharsets.UTF_16);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (fits(file, charset)) {
                return charset;
            }
        }
        throw new SheetRefused(Reason.ENCODING);
    }

    static boolean hasUtf16Mark(byte[] head) {
        return head.length >= 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
    }

    /** Reads a file strictly, without its mark. */
    Reader reader(Path file) throws IOException {
        return reader(file, charset);
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(strict(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset requireWhole(Path file, Charset charset) throws IOException {
        if (!fits(file, charset)) {
            throw new SheetRefused(Reason.ENCODING);
        }
        return charset;
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var buffer = new char[8192];
        try (var reader = strict(Files.newInputStream(file), charset)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                requireText(buffer, count);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void requireText(char[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] == 0) {
                throw new SheetRefused(Reason.TYPE);
            }
        }
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static char delimiter(String sample) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    // lines that share the commonest count, times that count: five columns beat one stray semicolon in an address
    private static int score(String sample, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        linesByCount.merge(count, 1, Integer::sum);
        return linesByCount.entrySet().stream()
                .mapToInt(e -> e.getKey() * e.getValue())
                .max()
                .orElse(0);
    }
}
