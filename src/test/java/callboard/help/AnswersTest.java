package callboard.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.rules.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswersTest {

    @Test
    void everyRefusalLeadsToAQuestionThatExists() {
        List<String> lost = Answers.all().entrySet().stream()
                .filter(entry -> Question.find(entry.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), lost);
    }

    @Test
    void everyBeginningIsThatOfAMessage() throws IOException {
        Set<String> keys = messages();

        assertEquals(
                List.of(),
                Answers.all().keySet().stream()
                        .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                        .toList());
    }

    @Test
    void everyErrorPageLeadsToAnAnswer() throws IOException {
        assertEquals(
                List.of(),
                messages().stream()
                        .filter(key -> key.matches("web\\.error\\.[0-9]+\\.text"))
                        .filter(key -> Answers.of(key).isEmpty())
                        .toList());
    }

    @Test
    void twentyQuestionsAreAnswered() {
        assertTrue(Question.all().size() >= 20);
        assertEquals(
                Question.all().size(),
                Question.all().stream().map(Question::word).distinct().count());
    }

    @ParameterizedTest(name = "{0} is answered by {1}")
    @CsvSource({
        "identity.document.checksum, number",
        "identity.document.taken, taken",
        "media.refused.broken, picture",
        "application.refusal.MISMATCH, mismatch",
        "entry.missing.face-waiting, face",
        "web.error.404.text, page",
        "staff.last-manager, ''"
    })
    void theLongestBeginningCounts(String key, String word) {
        assertEquals(Optional.of(word).filter(some -> !some.isEmpty()), Answers.of(key));
    }

    private static Set<String> messages() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            files.filter(file -> file.toString().endsWith("_zh_CN.properties")).forEach(file -> {
                try (var reader = Files.newBufferedReader(file)) {
                    var texts = new Properties();
                    texts.load(reader);
                    keys.addAll(texts.stringPropertyNames());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return keys;
    }
}
