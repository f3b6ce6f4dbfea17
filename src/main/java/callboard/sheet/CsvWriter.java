package callboard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A CSV file by RFC 4180: UTF-8 with a mark, so that Excel reads Chinese; formula-like text behind an apostrophe, which
 * our reader takes off again. It has no place for a {@link Provenance}: show that beside the download.
 */
public final class CsvWriter implements SheetWriter {

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Utf8 utf8;
    private long rows = -1; // the headings are no row

    public CsvWriter(OutputStream out, List<String> headings) throws IOException {
        this.out = out;
        utf8 = new Utf8(new DigestOutputStream(out, digest));
        utf8.text("\uFEFF");
        row(headings);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                utf8.put(',');
            }
            cell(cells.get(i), cells.size() == 1);
        }
        utf8.ascii("\r\n");
        rows++;
    }

    @Override
    public Written finish() throws IOException {
        utf8.drain();
        out.flush();
        return new Written(rows, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        // nothing of ours is left behind
    }

    /** @param alone whether it is all there is in the row, which without quotes would then be no row if it is empty */
    private void cell(String text, boolean alone) throws IOException {
        boolean neutralised = Escapes.looksLikeFormula(text);
        boolean quoted = wantsQuotes(text) || (alone && text.isEmpty());
        if (quoted) {
            utf8.put('"');
        }
        if (neutralised) {
            utf8.put('\'');
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                utf8.put('"');
            }
            i = c == 0 ? i + 1 : utf8.character(text, i);
        }
        if (quoted) {
            utf8.put('"');
        }
    }

    /** Whether it holds what separates cells or rows, or an edge that some readers trim. */
    private static boolean wantsQuotes(String text) {
        int end = text.length();
        if (end == 0) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return text.charAt(0) <= ' ' || text.charAt(end - 1) <= ' ';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
