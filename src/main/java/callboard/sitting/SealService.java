package callboard.sitting;

import callboard.subject.ExamRules.NumberedSubject;
import callboard.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Submitting a subject: the transaction commits, the disk confirms, and only then the receipt is signed and
 * handed out, outside any transaction.
 */
@ApplicationScoped
public class SealService {

    private final Sealing sealing;
    private final Rooms rooms;
    private final ReceiptService receipts;

    @Inject
    SealService(Sealing sealing, Rooms rooms, ReceiptService receipts) {
        this.sealing = sealing;
        this.rooms = rooms;
        this.receipts = receipts;
    }

    /**
     * The click as the server received it.
     *
     * @param at when the whole request was here
     */
    public record Click(TakeSeal.Sealing sealing, Device device, Instant at) {}

    /** @param fresh false where exactly this was sealed before */
    public record Sealed(Take take, boolean fresh) {}

    /** A submission with its proof. */
    public record Submitted(Take take, ReceiptRow receipt, boolean fresh) {}

    /**
     * Submits the take, for good, in the room as it was read for this click. The same click again, at any time, gives the same receipt.
     *
     * @throws Denied as the contract names it
     */
    public Submitted seal(Room room, Take take, Click click) {
        if (!take.state().isSealed()) {
            mustFit(room.subject(take.subjectNumber()).orElseThrow(), click.sealing());
        }
        Sealed sealed = Repeated.untilAlone(
                (int i) -> sealing.seal(i == 1 ? room : NotFound.unless(rooms.of(take)), take, click));
        return new Submitted(sealed.take(), receipts.of(sealed.take()), sealed.fresh());
    }

    private static void mustFit(NumberedSubject subject, TakeSeal.Sealing sealing) {
        if (sealing.manifest().size() > RecordingTerms.maxBytes(subject)) {
            throw new Denied(Denial.TOO_LARGE);
        } else if (!RecordingTerms.isAccepted(sealing.mime())) {
            throw new Denied(Denial.TYPE_REFUSED);
        } else if (Room.takes(subject).isTooShort(sealing.duration())) {
            throw new Denied(Denial.TOO_SHORT);
        }
    }
}
