package callboard.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BeijingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-16T09:00, 2027-01-16T01:00:00Z",
        "2027-01-16 09:00, 2027-01-16T01:00:00Z",
        "2027-01-16T09:00:59, 2027-01-16T01:00:00Z",
        "2027-01-01T00:00, 2026-12-31T16:00:00Z",
    })
    void whatIsTypedIsBeijingTime(String typed, Instant meant) {
        assertEquals(Optional.of(meant), BeijingTime.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "明天",
                "2027-02-30T09:00",
                "2027-01-16T24:00",
                "2027-01-16",
                "0027-01-16T09:00",
                "2127-01-16T09:00",
                "2027-01-16T09:00Z"
            })
    void whatNamesNoMinuteIsNone(String typed) {
        assertEquals(Optional.empty(), BeijingTime.read(typed));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Optional<Instant> moment = Optional.of(Instant.parse("2027-01-16T01:05:00Z"));

        assertEquals("2027-01-16T09:05", BeijingTime.write(moment));
        assertEquals(moment, BeijingTime.read(BeijingTime.write(moment)));
    }
}
