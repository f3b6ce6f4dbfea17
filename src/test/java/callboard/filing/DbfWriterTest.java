package callboard.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.sheet.CsvWriter;
import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write a library of somebody else reads, and what does not fit is never cut. */
final class DbfWriterTest {

    private static final List<DbfWriter.Column> COLUMNS = List.of(
            new DbfWriter.Column("XM", 'C', 8, 0),
            new DbfWriter.Column("CJ", 'N', 7, 3),
            new DbfWriter.Column("MC", 'N', 4, 0));
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void anotherLibraryReadsIt() throws IOException {
        byte[] file = written(List.of("扎西", "241.500", "7"), List.of("林知夏", "", ""));

        try (var reader = new DBFReader(new ByteArrayInputStream(file), GBK)) {
            assertEquals(2, reader.getRecordCount());
            assertEquals(3, reader.getFieldCount());
            assertEquals(List.of("扎西", new BigDecimal("241.500"), new BigDecimal("7")), List.of(reader.nextRecord()));
            Object[] second = reader.nextRecord();
            assertEquals("林知夏", second[0]);
            assertEquals(null, second[1]);
        }
    }

    @Test
    void everyByteHasItsPlace() throws IOException {
        byte[] file = written(List.of("扎西", "241.500", "7"));

        int header = 32 + 32 * 3 + 1;
        assertEquals(header + 1 + 8 + 7 + 4 + 1, file.length);
        assertEquals(List.of(3, 127, 3, 1, 1), numbers(file, 0, 5)); // version, 2027-03-01, one record
        assertEquals(List.of(header & 0xFF, header >> 8, 20, 0), numbers(file, 8, 4));
        assertEquals(List.of(0x4D), numbers(file, 29, 1));
        assertEquals(List.of(0x0D, 0x20), numbers(file, header - 1, 2));
        assertEquals("扎西    241.500   7", new String(file, header + 1, 19, GBK));
        assertEquals(List.of(0x1A), numbers(file, file.length - 1, 1));
    }

    @Test
    void aTableWithoutRowsIsOne() throws IOException {
        try (var reader = new DBFReader(new ByteArrayInputStream(written()))) {
            assertEquals(0, reader.getRecordCount());
        }
    }

    @Test
    void nothingIsCutAndNothingBecomesAQuestionMark() {
        assertThrows(IllegalArgumentException.class, () -> written(List.of("五个汉字了", "", "")));
        assertThrows(IllegalArgumentException.class, () -> written(List.of("𠮷野", "", "")));
        assertThrows(IllegalArgumentException.class, () -> written(List.of("", "1000.000", "")));
        assertThrows(IllegalArgumentException.class, () -> written(List.of("林知夏", "")));
        assertThrows(IllegalArgumentException.class, () -> new DbfWriter.Column("ELEVENCHARS", 'C', 1, 0));
    }

    @Test
    void itsDigestIsThatOfTheSameTableAsCsv() throws IOException {
        var csv = new CsvWriter(new ByteArrayOutputStream(), List.of("XM", "CJ", "MC"));
        csv.row(List.of("扎西", "1.000", "7"));

        try (var writer = new DbfWriter(new ByteArrayOutputStream(), COLUMNS, DAY)) {
            writer.row(List.of("扎西", "1.000", "7"));
            assertEquals(csv.finish(), writer.finish());
        }
        assertTrue(csv.finish().rows() > 0);
    }

    @SafeVarargs
    private static byte[] written(List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new DbfWriter(out, COLUMNS, DAY)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    private static List<Integer> numbers(byte[] file, int from, int count) {
        return java.util.stream.IntStream.range(from, from + count)
                .mapToObj(at -> file[at] & 0xFF)
                .toList();
    }
}
