package callboard.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The names and texts of the demo school, which are its data and not the interface's language. */
@ApplicationScoped
class DemoWords {

    private final Properties words = new Properties();

    DemoWords() {
        try (var file = Objects.requireNonNull(
                        DemoWords.class.getResourceAsStream("/callboard/demo/words.properties"));
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
