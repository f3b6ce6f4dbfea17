package callboard.entry;

import callboard.config.Clock;
import callboard.face.FaceDecided;
import callboard.identity.IdentityMoved;
import callboard.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps entries in step with who the candidate is: his face (R-17a), and an identity that moved away from him. */
@ApplicationScoped
public class EntryIdentity {

    private final Entries entries;
    private final Standings standings;
    private final Slots slots;
    private final Clock clock;

    @Inject
    EntryIdentity(Entries entries, Standings standings, Slots slots, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.slots = slots;
        this.clock = clock;
    }

    @Transactional
    void decided(@Observes FaceDecided face) {
        Instant now = clock.now();
        for (Entry entry : entries.of(face.account())) {
            entry.face(face.standing());
            standings.save(entry, now);
        }
    }

    @Transactional
    void moved(@Observes IdentityMoved identity) {
        Instant now = clock.now();
        for (Entry entry : entries.of(identity.fromAccount())) {
            if (entry.room().enteredAt().isEmpty()) {
                slots.free(entry.schoolId(), entry.steps().slot());
                entry.steps().giveBack();
            }
            entry.freeze(now);
            standings.save(entry, now);
        }
    }
}
