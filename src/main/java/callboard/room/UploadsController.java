package callboard.room;

import callboard.account.Account;
import callboard.account.CandidateDoor;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.candidate.MyTrials;
import callboard.sitting.ReceiptRow;
import callboard.sitting.ReceiptService;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a candidate submitted, and how far its bytes have come: what failed stands first. */
@CandidateDoor(trial = true)
@Controller
@Path("/uploads")
@RequestScoped
public class UploadsController {

    private final Takes takes;
    private final Rooms rooms;
    private final ReceiptService receipts;
    private final MyTrials trials;
    private final Permissions permissions;
    private final CurrentSignIn current;
    private final Models models;
    private final Ui ui;

    @Inject
    UploadsController(
            Takes takes,
            Rooms rooms,
            ReceiptService receipts,
            MyTrials trials,
            Permissions permissions,
            CurrentSignIn current,
            Models models,
            Ui ui) {
        this.takes = takes;
        this.rooms = rooms;
        this.receipts = receipts;
        this.trials = trials;
        this.permissions = permissions;
        this.current = current;
        this.models = models;
        this.ui = ui;
    }

    /** A submitted take as the page shows it; instants as people read them. */
    public record Line(
            String ref,
            String state,
            boolean stored,
            String subject,
            String exam,
            String device,
            String submittedAt,
            @Nullable String storedAt,
            @Nullable String uploadUntil,
            String receipt) {}

    @GET
    public String show() {
        Account account = current.account().orElseThrow();
        if (!account.isCandidate()) {
            trials.all();
        }
        models.put(
                "takes",
                takes.sealedOf(account.id()).stream()
                        .filter(take -> permissions.owns(take.schoolId()))
                        .sorted(Comparator.comparingInt(UploadsController::trouble))
                        .flatMap(take -> rooms.of(take).map(room -> line(take, room)).stream())
                        .toList());
        return "sitting/uploads";
    }

    private static int trouble(Take take) {
        return switch (take.state()) {
            case CORRUPT, EXPIRED -> 0;
            case SEALED -> 1;
            default -> 2;
        };
    }

    private Line line(Take take, Room room) {
        ReceiptRow receipt = receipts.of(take);
        return new Line(
                take.ref(),
                take.state().name(),
                take.state().isStored(),
                receipt.subject(),
                receipt.exam(),
                take.deviceName(),
                ui.dateTimeSeconds(receipt.submittedAt()),
                take.copies().storedAt().map(ui::dateTime).orElse(null),
                take.state().isStored() ? null : ui.dateTime(room.uploadUntil()),
                receipt.ref());
    }
}
