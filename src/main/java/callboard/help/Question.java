package callboard.help;

import java.util.List;
import java.util.Optional;

/**
 * What candidates really ask, in the order of their way through an exam.
 *
 * @param word names it in addresses and in the messages {@code help.question.<word>} and {@code help.answer.<word>}
 */
public record Question(String word, String topic) {

    /** In the order of the page. */
    static final List<Topic> TOPICS = List.of(
            new Topic("account", "key", List.of("code", "password", "document-login", "sign-in")),
            new Topic(
                    "certification",
                    "id",
                    List.of("steps", "document", "picture", "number", "taken", "review-time", "correction")),
            new Topic("apply", "school", List.of("no-registration", "mismatch", "direction", "apply-time")),
            new Topic("before", "clipboard-list", List.of("booking", "pledge", "face", "device", "browser", "mock")),
            new Topic("exam", "video", List.of("time", "takes", "interrupted", "upload", "rules", "absent")),
            new Topic("after", "certificate", List.of("result", "privacy", "support", "page")));

    /**
     * A part of the way.
     *
     * @param word names it in the messages {@code help.topic.<word>}
     * @param icon of the sprite
     */
    public record Topic(String word, String icon, List<String> words) {

        public List<Question> questions() {
            return words.stream().map(each -> new Question(each, word)).toList();
        }
    }

    static List<Question> all() {
        return TOPICS.stream().flatMap(topic -> topic.questions().stream()).toList();
    }

    static Optional<Question> find(String word) {
        return all().stream().filter(question -> question.word().equals(word)).findFirst();
    }

    /** Those of the same part of the way. */
    List<Question> others() {
        return all().stream()
                .filter(other -> other.topic().equals(topic) && !other.equals(this))
                .toList();
    }

    public String key() {
        return "help.question." + word;
    }

    String answerKey() {
        return "help.answer." + word;
    }
}
