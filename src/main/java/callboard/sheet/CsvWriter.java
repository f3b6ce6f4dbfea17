package callboard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file by RFC 4180: UTF-8 with a mark, so that Excel reads Chinese; formula-like text behind an apostrophe, which
 * our reader takes off again. It has no place for a {@link Provenance}: show that beside the download.
 */
public final class CsvWriter implements SheetWriter {

    private final DigestOutputStream digest;
    private final Writer writer;
    private final CSVPrinter printer;
    private long rows = -1; // the headings are no row

    public CsvWriter(OutputStream out, List<String> headings) throws IOException {
        digest = new DigestOutputStream(out, sha256());
        writer = new OutputStreamWriter(digest, StandardCharsets.UTF_8);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        writer.write('\uFEFF');
        row(headings);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::safe));
        rows++;
    }

    @Override
    public Written finish() throws IOException {
        writer.flush();
        return new Written(
                rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    @Override
    public void close() {
        // nothing of ours is left behind
    }

    private static String safe(String text) {
        return Escapes.neutralised(text.replace("\0", ""));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
