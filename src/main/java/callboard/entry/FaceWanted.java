package callboard.entry;

import callboard.config.Clock;
import callboard.face.FacePolicy;
import callboard.face.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A face verification is wanted while an exam that asks for one is still before its room. */
@ApplicationScoped
public class FaceWanted implements Wanted {

    private final Entries entries;
    private final Standings standings;
    private final Clock clock;

    @Inject
    FaceWanted(Entries entries, Standings standings, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public boolean isWanted(long account) {
        return entries.of(account).stream()
                .map(standings::of)
                .anyMatch(standing -> standing.terms().face() != FacePolicy.OFF
                        && standing.state(clock.now()).isBeforeRoom());
    }
}
