package callboard.bench;

import callboard.imports.RosterBook;
import callboard.sheet.Provenance;
import callboard.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rosters as schools send them: fourteen columns, a row for every applicant, all of them sound. */
final class RosterBooks {

    /** 100,000 unless {@code -Dbench.rows=} says otherwise. */
    static final int ROWS = Integer.getInteger("bench.rows", 100_000);

    static final List<String> HEADINGS = List.of(
            "序号", "考生号", "报名号", "准考证号", "姓名", "性别", "身份证号", "生源地", "毕业学校", "联系电话", "报考专业", "考试层次", "缴费状态", "备注");

    private RosterBooks() {}

    /** The row of the n-th applicant, from 1. */
    static List<String> row(int n) {
        String document = RosterBook.document(n);
        return List.of(
                String.valueOf(n),
                String.valueOf(27_051_800_000_000L + n),
                "B" + n,
                "Z" + (900_000 + n),
                "考生" + n,
                document.charAt(16) % 2 == 1 ? "男" : "女",
                document,
                n % 3 == 0 ? "江西" : "湖南省",
                "第" + n % 997 + "中学",
                String.valueOf(13_900_000_000L + n),
                "音乐学",
                "本科",
                n % 2 == 0 ? "已缴" : "未缴",
                n % 50 == 0 ? "请安排在上午" : "");
    }

    /** The next edition of a row: one in twenty has another phone and school. */
    static List<String> again(int n) {
        List<String> row = row(n);
        if (n % 20 != 0) {
            return row;
        }
        var changed = new ArrayList<>(row);
        changed.set(8, "转学后的中学");
        changed.set(9, String.valueOf(13_800_000_000L + n));
        return changed;
    }

    /** Whether the next edition has the row: one in a hundred is gone. */
    static boolean isKept(int n) {
        return n % 100 != 7;
    }

    /** The first edition. */
    static Path first(Path folder) throws IOException {
        return write(folder, "first.xlsx", writer -> {
            for (int n = 1; n <= ROWS; n++) {
                writer.row(row(n));
            }
        });
    }

    /** The second: 5 % changed, 1 % missing, 2 % new. */
    static Path second(Path folder) throws IOException {
        return write(folder, "second.xlsx", writer -> {
            for (int n = 1; n <= ROWS; n++) {
                if (isKept(n)) {
                    writer.row(again(n));
                }
            }
            for (int n = ROWS + 1; n <= ROWS + ROWS / 50; n++) {
                writer.row(row(n));
            }
        });
    }

    private interface Filling {
        void into(XlsxWriter writer) throws IOException;
    }

    private static Path write(Path folder, String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        var frame = new XlsxWriter.Frame(
                "本科", HEADINGS, new Provenance("王老师", Instant.EPOCH, ZoneOffset.UTC, "", ""), key -> "说明");
        try (OutputStream out = Files.newOutputStream(file);
                var writer = new XlsxWriter(out, frame)) {
            filling.into(writer);
            writer.finish();
        }
        return file;
    }
}
