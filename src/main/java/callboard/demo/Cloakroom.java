package callboard.demo;

import callboard.config.Clock;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.TakeCopies;
import callboard.sitting.Takes;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.upload.OpenTakes;
import callboard.upload.TakeFlags;
import callboard.upload.UploadSteps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Recordings arrive after the click: most are whole and can be watched, one came spoiled, some are still on a phone. */
@RequestScoped
class Cloakroom {

    private final Takes takes;
    private final UploadSteps steps;
    private final Rooms rooms;
    private final LocalStore store;
    private final Clock clock;

    @Inject
    Cloakroom(Takes takes, UploadSteps steps, Rooms rooms, LocalStore store, Clock clock) {
        this.takes = takes;
        this.steps = steps;
        this.rooms = rooms;
        this.store = store;
        this.clock = clock;
    }

    /** The recording of a subject. */
    record Coat(Actor actor, int subject, Hall.Shot shot) {}

    void write(Script script, Coat coat, Instant submitted) {
        Fate fate = coat.actor().fate();
        Instant arrived = submitted.plusSeconds(100 + coat.actor().number() % 7 * 31L);
        if (fate.arrives() || fate == Fate.CORRUPT || coat.subject() > 1 || fate == Fate.HALF) {
            script.at(arrived, () -> store(coat));
            script.at(arrived.plusSeconds(4), () -> verify(coat));
        }
    }

    private void store(Coat coat) {
        Take take = sealed(coat);
        steps.store(steps.open(take, rooms.of(take).orElseThrow().uploadUntil()), clock.now());
    }

    private void verify(Coat coat) throws IOException {
        Take take = sealed(coat);
        if (coat.actor().fate() == Fate.CORRUPT && coat.subject() == 1) {
            steps.spoil(take, List.of(1), rooms.of(take).orElseThrow().uploadUntil());
            return;
        }
        store.twin(coat.shot().film().original(), take.copies().original().orElseThrow());
        steps.verify(take, clock.now());
        if (coat.shot().film().shown().isPresent()) {
            show(sealed(coat), coat.shot().film().shown().get());
        }
    }

    private void show(Take take, Film.Shown shown) throws IOException {
        var made = new TakeCopies.Made(
                Optional.of(twin(take, shown.playback())), twin(take, shown.poster()), twin(take, shown.sheet()));
        String told = TakeFlags.of(take, rooms.of(take).orElseThrow(), shown.findings())
                .json();
        steps.make(take, made, told, clock.now());
    }

    private Optional<ObjectKey> twin(Take take, Optional<ObjectKey> picture) throws IOException {
        return picture.isEmpty() ? Optional.empty() : Optional.of(twin(take, picture.get()));
    }

    private ObjectKey twin(Take take, ObjectKey original) throws IOException {
        ObjectKey key = ObjectKey.fresh(OpenTakes.folder(take), original.kind());
        store.twin(original, key);
        return key;
    }

    /** As it is now. */
    private Take sealed(Coat coat) {
        var entry = coat.actor().entry();
        return takes.sealed(entry.schoolId(), entry.id()).stream()
                .filter(take -> take.subjectNumber() == coat.subject())
                .findFirst()
                .orElseThrow();
    }
}
