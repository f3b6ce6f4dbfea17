package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** All texts of the interface, read once from {@code messages/<package>_<language>.properties}. */
@ApplicationScoped
public class Messages {

    private static final String FOLDER = "/messages";

    private final Map<Language, Map<String, MessageFormat>> texts = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
        }
        eachFile(this::read);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts(Language.ZH_CN).containsKey(key);
    }

    /** The text with its arguments filled in; a missing key shows itself, which every page test refuses. */
    public String text(Language language, String key, Object... arguments) {
        MessageFormat format = texts(language).get(key);
        if (format == null) {
            return "??" + key + "??";
        }
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** As {@link #text(Language, String, Object...)} for arguments that come as a list. */
    public String text(Language language, String key, List<?> arguments) {
        return text(language, key, arguments.toArray());
    }

    private Map<String, MessageFormat> texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private void read(Path file) {
        for (Language language : Language.values()) {
            if (file.getFileName().toString().endsWith('_' + language.suffix() + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                properties.forEach((key, text) ->
                        texts(language).put((String) key, new MessageFormat((String) text, language.locale())));
            }
        }
    }

    private static void eachFile(java.util.function.Consumer<Path> reader) {
        try {
            URI folder =
                    Objects.requireNonNull(Messages.class.getResource(FOLDER)).toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    eachFile(jar.getPath(FOLDER), reader);
                }
            } else {
                eachFile(Path.of(folder), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eachFile(Path folder, java.util.function.Consumer<Path> reader) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(reader);
        }
    }
}
