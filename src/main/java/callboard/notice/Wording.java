package callboard.notice;

import callboard.web.Formats;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

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
                .toList();
        return new Text(
                messages.text(message.language(), message.titleKey(), arguments),
                messages.text(message.language(), message.textKey(), arguments));
    }
}
