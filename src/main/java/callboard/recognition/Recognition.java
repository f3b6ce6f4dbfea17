package callboard.recognition;

import callboard.config.Settings;
import callboard.data.Idle;
import callboard.video.Probes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader of this installation, if it has one. A reader that fails reads nothing: the form is typed then, as without one. */
@ApplicationScoped
public class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    /** Whoever certifies can type; the check of recordings has turns of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Optional<TextReader> reader;
    private final Probes turns = new Probes(PATIENCE);
    private final Idle idle;

    @Inject
    Recognition(Settings settings, Idle idle) {
        Settings.Recognition recognition = settings.recognition();
        this.reader = recognition.reader() == Settings.Reader.TESSERACT
                ? Optional.of(new Tesseract(recognition.tesseract().orElse("tesseract")))
                : Optional.empty();
        this.idle = idle;
    }

    public boolean isThere() {
        return reader.isPresent();
    }

    /** What stands on the picture of a document; nothing if that is unreadable, or too many wait for a reader. */
    public Reading read(byte[] jpeg) {
        idle.letGo(); // a reader takes seconds, in which others need the connection
        try {
            return reader.isEmpty()
                    ? Reading.NOTHING
                    : turns.inTurn(() -> Reading.of(reader.get().text(jpeg))).orElse(Reading.NOTHING);
        } catch (IOException failed) {
            LOG.warn("A document could not be read: {}", failed.getMessage());
            return Reading.NOTHING;
        }
    }
}
