package callboard.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words people use for the constants of an enum, read from {@code <Enum>.properties} beside it:
 * {@code CONSTANT=usual word,other word,…}. They are data, not texts of ours: no language switch changes what a
 * spreadsheet says. A word with two meanings, or a constant without words, is found at the first use.
 */
public final class WordTable<E extends Enum<E>> {

    private final Map<E, List<String>> words = new HashMap<>();
    private final Map<String, E> meanings = new HashMap<>();

    private WordTable() {}

    public static <E extends Enum<E>> WordTable<E> of(Class<E> type) {
        var table = new WordTable<E>();
        var lines = lines(type);
        for (E constant : type.getEnumConstants()) {
            table.add(constant, lines.getProperty(constant.name(), constant.name()));
        }
        return table;
    }

    /** The constant somebody meant, however he spaced or widened the word; its own name is a word too. */
    public Optional<E> read(String text) {
        E usual = meanings.get(text); // as nearly every cell has it
        return Optional.ofNullable(usual == null ? meanings.get(WrittenText.key(text)) : usual);
    }

    /** The words of a constant in the order of the file, the usual one first. */
    public List<String> words(E constant) {
        return words.getOrDefault(constant, List.of());
    }

    private void add(E constant, String line) {
        var listed = Stream.of(line.split(",")).map(String::strip).toList();
        words.put(constant, listed);
        Stream.concat(Stream.of(constant.name()), listed.stream())
                .map(WrittenText::key)
                .distinct()
                .forEach(word -> mean(word, constant));
    }

    private void mean(String word, E constant) {
        if (meanings.put(word, constant) != null) {
            throw new IllegalStateException(word + " means two things, one of them " + constant);
        }
    }

    private static Properties lines(Class<?> type) {
        var name = type.getSimpleName() + ".properties";
        var lines = new Properties();
        try (var stream = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
