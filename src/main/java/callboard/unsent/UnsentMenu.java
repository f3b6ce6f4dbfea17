package callboard.unsent;

import callboard.account.CurrentSignIn;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The way to what is kept, at the head of every school's desk as long as something is. On the platform it comes last, where the
 * first line is everybody's first page.
 */
@RequestScoped
class UnsentMenu implements MenuItem.Source {

    private final CurrentSignIn current;
    private final Workplace workplace;
    private final Keeping keeping;

    @Inject
    UnsentMenu(CurrentSignIn current, Workplace workplace, Keeping keeping) {
        this.current = current;
        this.workplace = workplace;
        this.keeping = keeping;
    }

    @Override
    public List<MenuItem> items() {
        int kept = current.account()
                .map(account -> keeping.of(account.id()).size())
                .orElse(0);
        return kept == 0
                ? List.of()
                : List.of(new MenuItem(
                        "",
                        workplace.isPlatform() ? 990 : 2,
                        "unsent.title",
                        "history",
                        "/unsent",
                        Optional.of(Integer.toString(kept))));
    }
}
