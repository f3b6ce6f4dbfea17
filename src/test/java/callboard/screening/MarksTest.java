package callboard.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarksTest {

    @Test
    void aLineIsAPlaceAndWords() {
        Marks marks = Marks.parse("1:23 画面中有第二人\n0:07\n1:02:03  转身   离开");

        assertEquals(
                List.of(new Marks.Mark(7, ""), new Marks.Mark(83, "画面中有第二人"), new Marks.Mark(3723, "转身 离开")),
                marks.all());
        assertEquals("0:07\n1:23 画面中有第二人\n1:02:03 转身 离开", marks.text());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Marks marks = Marks.parse(" 12：05 全角冒号 \n\n0:00 开头");

        assertEquals(marks, Marks.parse(marks.text()));
        assertEquals("0:00 开头\n12:05 全角冒号", marks.text());
    }

    @Test
    void linesThatAreNoMarksAreNamed() {
        assertEquals(List.of("画面中有第二人", "1:60 没有第六十秒", "7"), Marks.faults("画面中有第二人\n1:23 好\n1:60 没有第六十秒\n7"));
        assertEquals(List.of(), Marks.faults(" \n"));
        assertEquals(Marks.NONE, Marks.parse(""));
    }
}
