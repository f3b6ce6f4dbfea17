package callboard.entry;

import callboard.config.Clock;
import callboard.face.FacePolicy;
import callboard.face.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A face verification is wanted while an exam that asks for one is still before its room, or its result is withheld without one. */
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
        return entries.of(account).stream().map(standings::of).anyMatch(this::wants);
    }

    private boolean wants(Standing standing) {
        return switch (standing.state(clock.now())) {
            case APPLIED, READY -> standing.terms().face() != FacePolicy.OFF;
            case COMPLETED -> standing.facts().preparation().isUnproven();
            default -> false;
        };
    }

    @Override
    public boolean isReliedOn(long account) {
        return entries.of(account).stream()
                .filter(entry -> entry.room().enteredAt().isPresent())
                .anyMatch(entry -> standings.of(entry).facts().preparation().waitsForIdentity());
    }
}
