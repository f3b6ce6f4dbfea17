package callboard.upload;

import callboard.account.CurrentSignIn;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The foot of a candidate's screen while bytes of a submission are missing: nothing else matters more. An officer who
 * tries an exam out sees the same screens.
 */
@ApplicationScoped
public class UploadBar implements FootBarItem.Source {

    private static final int RANK = 10;

    private final CurrentSignIn current;
    private final Takes takes;

    @Inject
    UploadBar(CurrentSignIn current, Takes takes) {
        this.current = current;
        this.takes = takes;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account()
                .map(account -> takes.sealedOf(account.id()).stream()
                        .filter(take -> take.state().awaitsBytes())
                        .toList())
                .filter(waiting -> !waiting.isEmpty())
                .map(UploadBar::item);
    }

    private static FootBarItem item(List<Take> waiting) {
        boolean failed = waiting.stream().anyMatch(take -> take.state() != Take.State.SEALED);
        return new FootBarItem(
                RANK,
                failed ? "bad" : "info",
                failed ? "cloud-x" : "cloud-up",
                failed ? "upload.bar.failed" : "upload.bar.waiting",
                List.of(waiting.size()),
                failed ? "upload.bar.again" : "upload.bar.look",
                "/uploads");
    }
}
