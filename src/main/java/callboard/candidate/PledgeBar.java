package callboard.candidate;

import callboard.account.CurrentSignIn;
import callboard.entry.EntryStep;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps pointing at the pledge that is missing, of the most urgent exam (ui §3). */
@RequestScoped
public class PledgeBar implements FootBarItem.Source {

    private static final int RANK = 40;

    private final CurrentSignIn current;
    private final MyEntries mine;

    @Inject
    PledgeBar(CurrentSignIn current, MyEntries mine) {
        this.current = current;
        this.mine = mine;
    }

    @Override
    public Optional<FootBarItem> item() {
        if (current.account().filter(account -> account.isCandidate()).isEmpty()) {
            return Optional.empty();
        }
        return mine.all().stream()
                .filter(entry -> entry.missing().contains(EntryStep.PLEDGE))
                .findFirst()
                .map(entry -> new FootBarItem(
                        RANK,
                        "warn",
                        "writing-sign",
                        "candidate.bar.pledge",
                        List.of(entry.major()),
                        "candidate.step.pledge.go",
                        entry.href() + "/pledge"));
    }
}
