package callboard.face;

import callboard.account.CurrentSignIn;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Points at the face verification while an exam of the candidate asks for it and it is not done. */
@RequestScoped
public class FaceBar implements FootBarItem.Source {

    private static final int RANK = 30;

    private final CurrentSignIn current;
    private final FaceStandings standings;
    private final Instance<Wanted> wanted;

    @Inject
    FaceBar(CurrentSignIn current, FaceStandings standings, @Any Instance<Wanted> wanted) {
        this.current = current;
        this.standings = standings;
        this.wanted = wanted;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account()
                .filter(account -> account.isCandidate())
                .filter(account -> wanted.stream().anyMatch(one -> one.isWanted(account.id())))
                .flatMap(account -> item(standings.of(account.id())));
    }

    private static Optional<FootBarItem> item(FaceStanding standing) {
        return switch (standing) {
            case NONE -> Optional.of(item("warn", "face.bar.none", "face.bar.go"));
            case WAITING -> Optional.of(item("info", "face.bar.waiting", "face.bar.look"));
            case REFUSED -> Optional.of(item("warn", "face.bar.refused", "face.bar.look"));
            case VERIFIED -> Optional.empty();
        };
    }

    private static FootBarItem item(String kind, String text, String action) {
        return new FootBarItem(RANK, kind, "face-id", text, List.of(), action, "/face");
    }
}
