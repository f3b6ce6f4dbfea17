package callboard.notice;

import callboard.web.Formats;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a message in its receiver's language. */
@ApplicationScoped
class Wording {

    private final Messages messages;

    @Inject
    Wording(Messages messages) {
        this.messages = messages;
    }

    /** Title and text as the receiver reads them. */
    record Text(String title, String body) {}

    Text of(Message message, Instant now) {
        Formats formats = new Formats(message.language());
        List<Object> arguments = message.arguments().stream()
                .map(value -> value instanceof Instant instant ? formats.dateTime(instant, now) : value)
                .map(value -> value instanceof Message.Words words ? list(message.language(), words) : value)
                .map(value -> value instanceof Message.Said said ? said.in(message.language()) : value)
                .toList();
        return new Text(
                messages.text(message.language(), message.titleKey(), arguments),
                messages.text(message.language(), message.textKey(), arguments));
    }

    private String list(Language language, Message.Words words) {
        return words.keys().stream()
                .map(key -> messages.text(language, key))
                .collect(Collectors.joining(language == Language.ZH_CN ? "、" : ", "));
    }
}
