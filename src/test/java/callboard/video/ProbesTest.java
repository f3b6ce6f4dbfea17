package callboard.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No third file is looked at beside two, and nobody waits for ever. */
final class ProbesTest {

    private final Probes probes = new Probes(Duration.ofMillis(5));

    @Test
    void theThirdIsToldToComeAgainUntilOneIsDone() throws IOException {
        Optional<Optional<Optional<String>>> found =
                probes.inTurn(() -> probes.inTurn(() -> probes.inTurn(() -> "third")));

        assertEquals(Optional.of(Optional.of(Optional.empty())), found);
        assertEquals(Optional.of("next"), probes.inTurn(() -> "next"));
    }

    @Test
    void aProbeThatFailsMakesRoom() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IOException.class,
                    () -> probes.inTurn(() -> {
                        throw new IOException("torn");
                    }));
        }

        assertEquals(Optional.of("next"), probes.inTurn(() -> "next"));
    }
}
