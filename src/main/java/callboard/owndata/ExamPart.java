package callboard.owndata;

import callboard.account.Account;
import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.entry.EntryState;
import callboard.exam.ExamNames;
import callboard.result.PublicationLines;
import callboard.result.Results;
import callboard.result.Withholding;
import callboard.sitting.ReceiptRow;
import callboard.sitting.ReceiptRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What he applied for and what came of it, as far as his school has published it; and his receipts as they were signed. */
@RequestScoped
class ExamPart {

    private final MyEntries entries;
    private final Results results;
    private final ExamNames names;
    private final ReceiptRows receipts;

    @Inject
    ExamPart(MyEntries entries, Results results, ExamNames names, ReceiptRows receipts) {
        this.entries = entries;
        this.results = results;
        this.names = names;
        this.receipts = receipts;
    }

    /** An entry; null for what has not happened. */
    record Applied(
            String number,
            String school,
            String exam,
            String round,
            String state,
            Instant appliedAt,
            @Nullable Instant enteredAt,
            @Nullable Instant submittedAt,
            @Nullable Instant storedAt) {}

    /** A published result. */
    record Published(String entry, String exam, String outcome) {}

    Map<String, Object> of(Account me) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<MyEntry> all = entries.all();
        data.put(
                "entries",
                all.stream().filter(ExamPart::isHis).map(ExamPart::applied).toList());
        data.put(
                "results",
                results.of(me.id()).stream().map(own -> published(own, all)).toList());
        return data;
    }

    /** A frozen one belongs to whoever the document belongs to, which is not decided. */
    private static boolean isHis(MyEntry mine) {
        return mine.state() != EntryState.FROZEN;
    }

    private static Applied applied(MyEntry mine) {
        return new Applied(
                mine.entry().ref(),
                mine.school().name(),
                mine.major(),
                mine.round(),
                mine.state().name(),
                mine.entry().appliedAt(),
                mine.entry().room().enteredAt().orElse(null),
                mine.entry().room().completedAt().orElse(null),
                mine.entry().room().storedAt().orElse(null));
    }

    /** Its exam stands with the entry already. */
    private Published published(PublicationLines.Own own, List<MyEntry> all) {
        MyEntry mine = all.stream()
                .filter(one -> one.entry().id() == own.entry().id())
                .findFirst()
                .orElseThrow();
        return new Published(mine.entry().ref(), names.of(mine.exam()), outcome(own));
    }

    /** Who reads 暂不公布 is told no more here. */
    private static String outcome(PublicationLines.Own own) {
        return own.line().withheld() == Withholding.NONE ? own.line().outcome().name() : "WITHHELD";
    }

    Map<String, byte[]> receipts(Account me) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReceiptRow receipt : receipts.of(me.id())) {
            files.put("receipts/" + receipt.fileName(), receipt.file().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
