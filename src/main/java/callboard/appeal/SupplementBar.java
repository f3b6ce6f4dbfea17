package callboard.appeal;

import callboard.account.CurrentSignIn;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Points at what a reviewer asks of a candidate, while there is time: before anything he does for himself. */
@RequestScoped
public class SupplementBar implements FootBarItem.Source {

    private static final int RANK = 15;

    private final CurrentSignIn current;
    private final SupplementService supplements;

    @Inject
    SupplementBar(CurrentSignIn current, SupplementService supplements) {
        this.current = current;
        this.supplements = supplements;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account()
                .filter(account -> account.isCandidate())
                .flatMap(account -> supplements.open(account.id()))
                .map(open -> new FootBarItem(
                        RANK,
                        "warn",
                        "id",
                        "appeal.bar.wanted",
                        List.of(),
                        "appeal.bar.go",
                        "/supplements/" + open.ref()));
    }
}
