package callboard.bench;

import callboard.sheet.Provenance;
import callboard.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Seconds to write a roster as XLSX, neutralised, with digest and provenance, against SXSSF writing the same cells. */
final class ExportBench implements Bench {

    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n <= RosterBooks.ROWS; n++) {
            rows.add(RosterBooks.row(n));
        }
        try (Scratch scratch = new Scratch()) {
            Path folder = scratch.folder("books");
            new Rounds("export", ROUNDS).compare("xlsx", () -> ours(folder, rows), () -> bare(folder, rows));
            Rounds.beside("export deflate of the same texts, seconds", deflated(folder, rows));
            Rounds.beside("export live heap, MB", LiveHeap.beside(() -> ours(folder, rows)));
        }
    }

    private static XlsxWriter writer(OutputStream out, Path folder) throws IOException {
        var provenance = new Provenance("王老师", Instant.EPOCH, ZoneOffset.UTC, "", "");
        return new XlsxWriter(out, new XlsxWriter.Frame("名单", RosterBooks.HEADINGS, provenance, key -> "说明"));
    }

    private static double ours(Path folder, List<List<String>> rows) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(folder.resolve("ours.xlsx"));
                var writer = writer(out, folder)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
            writer.finish();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double bare(Path folder, List<List<String>> rows) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(folder.resolve("bare.xlsx"));
                var book = new SXSSFWorkbook(100)) {
            var sheet = book.createSheet("名单");
            int number = 0;
            for (List<String> row : rows) {
                var line = sheet.createRow(number++);
                for (int column = 0; column < row.size(); column++) {
                    line.createCell(column).setCellValue(row.get(column));
                }
            }
            book.write(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double deflated(Path folder, List<List<String>> rows) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(folder.resolve("bare.z")))) {
            for (List<String> row : rows) {
                out.write(String.join("</t></is></c><c t=\"inlineStr\"><is><t>", row).getBytes(StandardCharsets.UTF_8));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
