package callboard.room;

import callboard.config.Clock;
import callboard.sitting.ReceiptRow;
import callboard.sitting.ReceiptService;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.TakeSeal;
import callboard.sitting.TakeStop;
import callboard.sitting.Takes;
import callboard.store.Manifest;
import callboard.upload.UploadService;
import callboard.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a take as it is now. */
@ApplicationScoped
class TakeStates {

    private final Rooms rooms;
    private final Takes takes;
    private final UploadService uploads;
    private final ReceiptService receipts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    TakeStates(Rooms rooms, Takes takes, UploadService uploads, ReceiptService receipts, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.takes = takes;
        this.uploads = uploads;
        this.receipts = receipts;
        this.caller = caller;
        this.clock = clock;
    }

    /** With what the store has of it. */
    TakeJson of(Take take) {
        Room room = NotFound.unless(rooms.of(take));
        List<Take> siblings = takes.ofSubject(take.schoolId(), take.sittingId(), take.subjectNumber());
        return of(take, room, siblings, uploads.have(take));
    }

    /** Without looking into the store, for the state of the whole room. */
    TakeJson inRoom(Take take, Room room, List<Take> siblings) {
        return of(take, room, siblings, List.of());
    }

    private TakeJson of(Take take, Room room, List<Take> siblings, Collection<Integer> have) {
        TakeSeal seal = take.sealed();
        boolean sealed = take.state().isSealed();
        return new TakeJson(
                take.ref(),
                room.sitting().ref(),
                take.subjectNumber(),
                room.subject(take.subjectNumber()).orElseThrow().terms().name(),
                take.number(),
                state(take, room),
                new TakeJson.DeviceJson(take.deviceId().equals(caller.device().id()), take.deviceName()),
                take.openedAt(),
                stopped(take.stop()),
                seal.at().orElse(null),
                take.copies().storedAt().orElse(null),
                sealed ? seal.mime() : null,
                sealed ? seal.size() : null,
                Manifest.PART_SIZE,
                sealed ? (int) Manifest.partCount(seal.size()) : null,
                sealed ? seal.duration().toMillis() : null,
                have,
                take.copies().badParts(),
                keep(take, siblings),
                sealed ? room.uploadUntil() : null,
                sealed ? receipt(take) : null);
    }

    /** A grace that was extended opens an expired take again without waiting for anybody. */
    private Take.State state(Take take, Room room) {
        boolean again = take.state() == Take.State.EXPIRED && room.mayUpload(room.now(clock));
        return again ? Take.State.SEALED : take.state();
    }

    private static TakeJson.@Nullable StoppedJson stopped(TakeStop stop) {
        return stop.at()
                .map(at -> new TakeJson.StoppedJson(
                        at,
                        stop.duration().toMillis(),
                        stop.interrupted(),
                        stop.reason().orElse(null)))
                .orElse(null);
    }

    /** Whether the device must keep its copy. */
    private static boolean keep(Take take, List<Take> siblings) {
        return switch (take.state()) {
            case VERIFIED, READY -> false;
            case DISCARDED ->
                siblings.stream().noneMatch(other -> other.copies().verifiedAt().isPresent());
            default -> true;
        };
    }

    private TakeJson.ReceiptJson receipt(Take take) {
        ReceiptRow receipt = receipts.of(take);
        return new TakeJson.ReceiptJson(
                receipt.number(),
                receipt.submittedAt(),
                receipt.school(),
                receipt.exam(),
                receipt.subject(),
                receipt.candidate(),
                take.number(),
                take.sealed().size(),
                take.sealed().duration().toMillis(),
                take.sealed().digest(),
                "sha256-5m",
                receipt.keyId(),
                receipt.file(),
                receipt.fileName());
    }
}
