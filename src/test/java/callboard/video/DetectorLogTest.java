package callboard.video;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DetectorLogTest {
    private static final DetectorLog LOG = new DetectorLog("""
            [silencedetect @ 0x1] silence_start: 6.1
            [blackdetect @ 0x2] black_start:5 black_end:12 black_duration:7
            [freezedetect @ 0x3] lavfi.freezedetect.freeze_start: 5
            [freezedetect @ 0x3] lavfi.freezedetect.freeze_duration: 7
            [freezedetect @ 0x3] lavfi.freezedetect.freeze_end: 12
            [freezedetect @ 0x3] lavfi.freezedetect.freeze_start: 12.2
            [silencedetect @ 0x1] silence_end: 19.99 | silence_duration: 13.89
            [Parsed_ebur128_1 @ 0x4] Summary:

              Integrated loudness:
                I:           8.1 LUFS
                Threshold:  -2.0 LUFS

              Sample peak:
                Peak:       12.2 dBFS
            """, 20);

    @Test
    void aBlackPictureIsNotToldAgainAsAFrozenOne() {
        assertEquals(List.of(new Stretch(5, 12)), LOG.black());
        assertEquals(List.of(new Stretch(12.2, 20)), LOG.frozen());
    }

    @Test
    void silenceAndLoudnessAreRead() {
        assertEquals(List.of(new Stretch(6.1, 19.99)), LOG.silent());
        assertEquals(OptionalDouble.of(8.1), LOG.loudness());
        assertEquals(OptionalDouble.of(12.2), LOG.peak());
    }

    @Test
    void nothingSaidIsNothingFound() {
        var quiet = new DetectorLog("", 20);

        assertEquals(List.of(), quiet.frozen());
        assertEquals(OptionalDouble.empty(), quiet.loudness());
    }
}
