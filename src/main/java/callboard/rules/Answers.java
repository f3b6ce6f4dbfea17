package callboard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Which question of the help answers a refusal, by how its message key begins: {@code answers.properties} beside this class. */
public final class Answers {

    private static final Map<String, String> WORDS = read();

    private Answers() {}

    /** The word of the question for a message key; the longest beginning counts. */
    public static Optional<String> of(String key) {
        return WORDS.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** Beginnings of message keys and the word of each. */
    public static Map<String, String> all() {
        return WORDS;
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Answers.class.getResourceAsStream("answers.properties"))) {
            var lines = new Properties();
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            var words = new TreeMap<String, String>();
            lines.stringPropertyNames().forEach(key -> words.put(key, lines.getProperty(key)));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The answers to refusals cannot be read", e);
        }
    }
}
