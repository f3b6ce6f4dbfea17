package callboard.matcher;

import callboard.config.Settings;
import callboard.video.Probes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The matcher of this installation, if it has one. One that fails has no opinion: people decide then, as without one. */
@ApplicationScoped
public class Matching {

    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);
    private static final String NOBODY = "none";

    private final Optional<Matcher> matcher;
    private final Probes turns;

    @Inject
    Matching(Settings settings, Probes turns) {
        String program = settings.face().matcher();
        this.matcher = program.equals(NOBODY) ? Optional.empty() : Optional.of(new Command(program));
        this.turns = turns;
    }

    public boolean isThere() {
        return matcher.isPresent();
    }

    /**
     * What the matcher says; no opinion if there is none, it fails or takes too long, or too many wait for it. It takes seconds: ask
     * outside a transaction.
     *
     * @param portrait the certified photo, a JPEG
     */
    public Comparison compare(byte[] portrait, List<Capture> captures) {
        try {
            return matcher.isEmpty()
                    ? Comparison.NONE
                    : turns.inTurn(() -> matcher.get().compare(portrait, captures))
                            .orElse(Comparison.NONE);
        } catch (IOException failed) {
            LOG.warn("Faces could not be compared: {}", failed.getMessage());
            return Comparison.NONE;
        }
    }
}
