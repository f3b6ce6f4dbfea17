package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All texts of the interface, read once from {@code messages/<package>_<language>.properties}. */
@ApplicationScoped
public class Messages {

    private static final String FOLDER = "/messages";

    /** Texts that people write while the product runs; asked for a key that no message file has. */
    public interface Written {

        /** Plain text, without arguments. */
        Optional<String> text(Language language, String key);
    }

    private final Map<Language, Map<String, MessageFormat>> texts = new EnumMap<>(Language.class);

    /** Absent where the texts are read outside the product. */
    @Inject
    @Any
    @Nullable
    Instance<Written> more;

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
        }
        eachFile(this::read);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts(Language.ZH_CN).containsKey(key)
                || more(Language.ZH_CN, key).isPresent();
    }

    /** The text with its arguments filled in; a missing key shows itself, which every page test refuses. */
    public String text(Language language, String key, Object... arguments) {
        MessageFormat format = texts(language).get(key);
        if (format == null) {
            return more(language, key).orElse("??" + key + "??");
        }
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** As {@link #text(Language, String, Object...)} for arguments that come as a list. */
    public String text(Language language, String key, List<?> arguments) {
        return text(language, key, arguments.toArray());
    }

    private Optional<String> more(Language language, String key) {
        return more == null
                ? Optional.empty()
                : more.stream().flatMap(one -> one.text(language, key).stream()).findFirst();
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
