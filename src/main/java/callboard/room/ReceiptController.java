package callboard.room;

import callboard.account.Account;
import callboard.account.CandidateDoor;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.candidate.MyTrials;
import callboard.receipt.ReceiptCheck;
import callboard.receipt.ReceiptKeys;
import callboard.sitting.ReceiptRow;
import callboard.sitting.ReceiptRows;
import callboard.sitting.Rooms;
import callboard.sitting.Takes;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The candidate's own receipts: to read, to print and to keep as a file. */
@CandidateDoor(trial = true)
@Path("/receipts/{receipt}")
@RequestScoped
public class ReceiptController {

    private final ReceiptRows receipts;
    private final Takes takes;
    private final Rooms rooms;
    private final ReceiptKeys keys;
    private final MyTrials trials;
    private final Permissions permissions;
    private final CurrentSignIn current;
    private final Models models;

    @Inject
    ReceiptController(
            ReceiptRows receipts,
            Takes takes,
            Rooms rooms,
            ReceiptKeys keys,
            MyTrials trials,
            Permissions permissions,
            CurrentSignIn current,
            Models models) {
        this.receipts = receipts;
        this.takes = takes;
        this.rooms = rooms;
        this.keys = keys;
        this.trials = trials;
        this.permissions = permissions;
        this.current = current;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@PathParam("receipt") String ref) {
        ReceiptRow row = receipt(ref);
        boolean trying = !current.account().orElseThrow().isCandidate();
        if (trying) {
            takes.byId(row.schoolId(), row.takeId())
                    .flatMap(rooms::of)
                    .ifPresent(room -> trials.show(room.standing().entry()));
        }
        models.put("trying", trying);
        models.put("slip", row);
        models.put("finding", ReceiptCheck.verify(row.file(), keys.publicKeys()));
        return "sitting/receipt";
    }

    /** The file itself, as {@code verify-receipt} reads it. */
    @GET
    @Path("/file")
    public Response file(@PathParam("receipt") String ref) {
        ReceiptRow receipt = receipt(ref);
        return Response.ok(receipt.file(), "text/plain;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + receipt.fileName() + "\"")
                .build();
    }

    private ReceiptRow receipt(String ref) {
        long account = current.account().map(Account::id).orElseThrow();
        return NotFound.unless(receipts.of(account, ref).filter(row -> permissions.owns(row.schoolId())));
    }
}
