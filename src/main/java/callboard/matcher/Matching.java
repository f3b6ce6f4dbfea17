package callboard.matcher;

import callboard.config.Clock;
import callboard.config.Settings;
import callboard.video.Probes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The matcher of this installation, if it has one. One that fails has no opinion: people decide then, as without one. One
 * that keeps failing is left alone for some minutes ({@link Breaker}), so that nobody waits for it in vain.
 */
@ApplicationScoped
public class Matching {

    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);
    private static final String NOBODY = "none";

    private final Optional<Matcher> matcher;
    private final Probes turns;
    private final Clock clock;
    private final Breaker breaker = new Breaker();

    @Inject
    Matching(Settings settings, Probes turns, Clock clock) {
        this(matcher(settings.face().matcher()), turns, clock);
    }

    Matching(Optional<Matcher> matcher, Probes turns, Clock clock) {
        this.matcher = matcher;
        this.turns = turns;
        this.clock = clock;
    }

    private static Optional<Matcher> matcher(String program) {
        return program.equals(NOBODY) ? Optional.empty() : Optional.of(new Command(program));
    }

    public boolean isThere() {
        return matcher.isPresent();
    }

    /** Whether it has failed so often that it is left alone. */
    public boolean rests() {
        return breaker.rests();
    }

    /**
     * What the matcher says; no opinion if there is none, it fails, takes too long or rests, or too many wait for it. It takes seconds:
     * ask outside a transaction.
     *
     * @param portrait the certified photo, a JPEG
     */
    public Comparison compare(byte[] portrait, List<Capture> captures) {
        return matcher.isPresent() && breaker.lets(clock.now())
                ? ask(matcher.get(), portrait, captures)
                : Comparison.NONE;
    }

    private Comparison ask(Matcher one, byte[] portrait, List<Capture> captures) {
        try {
            Optional<Comparison> said = turns.inTurn(() -> one.compare(portrait, captures));
            if (said.isEmpty()) {
                breaker.missed(clock.now());
            } else if (said.get().match() == Match.NONE) {
                breaker.failed(clock.now());
            } else {
                breaker.succeeded();
            }
            return said.orElse(Comparison.NONE);
        } catch (IOException failed) {
            breaker.failed(clock.now());
            LOG.warn("Faces could not be compared: {}", failed.getMessage());
            return Comparison.NONE;
        }
    }
}
