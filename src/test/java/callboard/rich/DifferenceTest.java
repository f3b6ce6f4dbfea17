package callboard.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.rich.Difference.Fate;
import callboard.rich.Difference.Line;
import callboard.rich.Difference.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

    @Test
    void changedWordsAreMarkedWithinTheirParagraph() {
        List<Line> lines = difference("<p>请提前十分钟到场。</p><p>不变。</p>", "<p>请提前三十分钟到场。</p><p>不变。</p>");

        assertEquals(
                List.of(new Piece(Fate.SAME, "请提前"), new Piece(Fate.NEW, "三"), new Piece(Fate.SAME, "十分钟到场。")),
                lines.get(0).pieces());
        assertEquals(List.of(new Piece(Fate.SAME, "不变。")), lines.get(1).pieces());
        assertEquals(List.of(true, false), lines.stream().map(Line::isChanged).toList());
    }

    @Test
    void paragraphsComeAndGoAsAWhole() {
        List<Line> lines = difference("<p>一。</p><p>旧的一段。</p>", "<h3>Title</h3><p>一。</p>");

        assertEquals(
                List.of(Fate.NEW, Fate.SAME, Fate.GONE),
                lines.stream().map(Line::fate).toList());
    }

    @Test
    void whatOnlyLooksDifferentSaysSo() {
        Line line = difference("<p>请安静</p>", "<p>请<b>安静</b></p>").get(0);

        assertEquals(true, line.restyled());
        assertEquals(List.of(new Piece(Fate.SAME, "请安静")), line.pieces());
    }

    @Test
    void anotherTextAltogetherIsNotTornToPieces() {
        assertEquals(
                List.of(Fate.GONE, Fate.NEW),
                difference("<p>考试用横屏录制。</p>", "<p>Bring your own music stand, please.</p>").stream()
                        .map(Line::fate)
                        .toList());
    }

    private static List<Line> difference(String before, String after) {
        return Difference.of(Prose.ofMarkup(before), Prose.ofMarkup(after));
    }
}
