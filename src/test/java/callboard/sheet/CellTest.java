package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.sheet.Cell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'４４０１０１１９９００１０１１２３Ｘ' | 44010119900101123X",
                "'\u3000李\u00A0 娜\t' | 李 娜",
                "'\uFEFF13800138000\u200B' | 13800138000",
                "'音乐表演（声乐）' | 音乐表演(声乐)",
                "'阿依古丽·买买提' | 阿依古丽·买买提",
                "'\u2028' | ''",
            })
    void tidyTextIsOneCleanHalfWidthLine(String typed, String tidy) {
        assertEquals(tidy, new Cell(typed, Kind.TEXT).tidy());
    }

    @ParameterizedTest
    @CsvSource({"4.40101E+17, LOSSY", "1.38E10, LOSSY", "E17, TEXT", "2E, TEXT", "1E+5, TEXT"})
    void aLongNumberAnotherProgramCutShortIsLossyEvenAsText(String text, Kind kind) {
        assertEquals(new Cell(text, kind), Cell.text(text));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsAreNamedAsTheSpreadsheetProgramNamesThem(int column, String name) {
        assertEquals(name, Row.columnName(column));
    }

    @Test
    void aDanglingCellIsNotBlankThoughItHasNoText() {
        assertEquals(false, new Cell("", Kind.DANGLING).isBlank());
    }
}
