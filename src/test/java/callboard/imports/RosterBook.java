package callboard.imports;

import callboard.Upload;
import callboard.sheet.Provenance;
import callboard.sheet.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An officer's workbook with the usual headings. The documents belong to nobody: no person was born in 110000. */
public final class RosterBook {

    public static final int NAME = 1;
    public static final int DOCUMENT = 2;

    static final List<String> HEADINGS = List.of("考生号", "姓名", "身份证号", "生源地", "报考专业", "手机号", "缴费");

    private static final Provenance PROVENANCE = new Provenance("王老师", Instant.EPOCH, ZoneOffset.UTC, "", "");

    private final List<List<String>> rows = new ArrayList<>();

    /** So many sound rows for 音乐学. */
    public static RosterBook of(int count) {
        return of(count, "音乐学");
    }

    public static RosterBook of(int count, String major) {
        var book = new RosterBook();
        for (int i = 1; i <= count; i++) {
            book.row(i, "考生" + i, document(i), major);
        }
        return book;
    }

    public RosterBook row(int number, String name, String document, String major) {
        rows.add(List.of(
                String.valueOf(2705180000L + number),
                name,
                document,
                "江西",
                major,
                phone(number),
                number % 2 == 0 ? "已缴" : ""));
        return this;
    }

    /** Another value in a row, from 1, and a column, from 0. */
    public RosterBook set(int row, int column, String value) {
        var cells = new ArrayList<>(rows.get(row - 1));
        cells.set(column, value);
        rows.set(row - 1, cells);
        return this;
    }

    public RosterBook without(int row) {
        rows.remove(row - 1);
        return this;
    }

    public Upload upload(String name) {
        return new Upload("file", name, "application/octet-stream", bytes());
    }

    /** A workbook whose only sheet unpacks to thirty megabytes of nothing. */
    Upload bomb() {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith("sheet1.xml") ? nothing() : in.readAllBytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("file", "bomb.xlsx", "application/octet-stream", out.toByteArray());
    }

    private static byte[] nothing() {
        byte[] spaces = new byte[30 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = '<';
        spaces[1] = 'a';
        return spaces;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var frame = new XlsxWriter.Frame("本科", HEADINGS, PROVENANCE, key -> "说明");
            try (var writer = new XlsxWriter(out, frame)) {
                for (var row : rows) {
                    writer.row(row);
                }
                writer.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String phone(int number) {
        return "139" + String.format("%08d", number);
    }

    /** A number with the right check character. */
    public static String document(int number) {
        String seventeen =
                String.format("110000%d03%02d%03d", 2008 - number / 28_000, 1 + number / 1000 % 28, number % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
