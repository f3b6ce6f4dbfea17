package callboard.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.face.FaceVerification.State;
import callboard.face.FaceVerification.Way;
import callboard.matcher.Comparison;
import callboard.matcher.Match;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a try: outcome, faces in each picture, way, tries before it, wish. */
final class TryTest {

    @ParameterizedTest(name = "{0} [{1}] by {2} after {3}, person wished: {4}")
    @CsvSource({
        // Nobody compared: a person decides, whatever came before.
        "NONE,   '',      CAMERA, 0, false, WAITING,   0",
        "NONE,   '',      UPLOAD, 0, false, WAITING,   0",
        "NONE,   '',      CAMERA, 2, false, WAITING,   2",
        // He declined the machine.
        "NONE,   '',      CAMERA, 0, true,  WAITING,   0",
        "NONE,   '',      UPLOAD, 2, true,  WAITING,   2",
        // Live and alone.
        "PASS,   '',      CAMERA, 0, false, VERIFIED,  0",
        "PASS,   '1 1 1', CAMERA, 2, false, VERIFIED,  0",
        // A file may be a photo of a photo, and a second face may be the one that matched.
        "PASS,   '1 1 1', UPLOAD, 0, false, WAITING,   0",
        "PASS,   '1 2 1', CAMERA, 0, false, WAITING,   0",
        "PASS,   '1 1 0', CAMERA, 0, false, WAITING,   0",
        // Three in a row, unsure or not.
        "UNSURE, '1 1 1', CAMERA, 0, false, UNMATCHED, 1",
        "UNSURE, '',      UPLOAD, 1, false, UNMATCHED, 2",
        "UNSURE, '',      CAMERA, 2, false, WAITING,   3",
        "FAIL,   '1 1 1', CAMERA, 0, false, UNMATCHED, 1",
        "FAIL,   '',      CAMERA, 1, false, UNMATCHED, 2",
        "FAIL,   '0 0 0', UPLOAD, 2, false, WAITING,   3",
        "FAIL,   '',      CAMERA, 5, false, WAITING,   6",
        // What comes after the third is a person's, whatever a machine would say: taking it back buys no other try.
        "PASS,   '1 1 1', CAMERA, 3, false, WAITING,   3",
        "PASS,   '',      CAMERA, 5, false, WAITING,   5",
    })
    void whatFollows(Match match, String faces, Way way, int earlier, boolean wished, State next, int failed) {
        List<Integer> counts = Stream.of(faces.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
        var made = new Try(way, new Comparison(match, counts), earlier, wished);

        assertEquals(next, made.next());
        assertEquals(failed, made.failed());
    }
}
