package callboard.consent;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Leads a candidate to a text that came out after he registered. */
@RequestScoped
public class ConsentBar implements FootBarItem.Source {

    private static final int RANK = 15;

    private final CurrentSignIn current;
    private final ConsentLedger ledger;

    @Inject
    ConsentBar(CurrentSignIn current, ConsentLedger ledger) {
        this.current = current;
        this.ledger = ledger;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account()
                .filter(Account::isCandidate)
                .filter(account -> !ledger.missing(account).isEmpty())
                .map(account -> new FootBarItem(
                        RANK, "info", "file-text", "consent.bar", List.of(), "consent.bar.go", "/account/consents"));
    }
}
