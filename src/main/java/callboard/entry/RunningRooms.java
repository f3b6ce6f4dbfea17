package callboard.entry;

import callboard.appeal.RoomInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Tells until when a candidate may still seal what he records in a formal room. */
@ApplicationScoped
public class RunningRooms implements RoomInUse {

    private final Entries entries;
    private final Standings standings;

    @Inject
    RunningRooms(Entries entries, Standings standings) {
        this.entries = entries;
        this.standings = standings;
    }

    @Override
    public Optional<Instant> until(long account, Instant entered, Instant now) {
        return entries.of(account).stream()
                .filter(entry -> entry.room()
                        .enteredAt()
                        .filter(at -> !at.isAfter(entered))
                        .isPresent())
                .map(standings::of)
                .filter(standing -> standing.state(now) == EntryState.IN_ROOM)
                .flatMap(standing -> standing.clock().stream())
                .map(RoomClock::sealUntil)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }
}
