package callboard.cast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Texts of invented people, which are data and not the interface's language. A value is one text or several with bars between. */
public final class Words {

    private final Properties words = new Properties();

    /** @param resource a properties file in UTF-8 */
    public Words(String resource) {
        try (var file = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is there, or nothing at all works. */
    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    public List<String> list(String key) {
        return List.of(of(key).split("\\|", -1));
    }
}
