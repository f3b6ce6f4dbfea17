package callboard.login;

import callboard.account.CurrentSignIn;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows a stranger the way in: the schools and their exams are public, applying is not. */
@RequestScoped
public class SignInBar implements FootBarItem.Source {

    private static final int RANK = 20;

    private final CurrentSignIn current;

    @Inject
    SignInBar(CurrentSignIn current) {
        this.current = current;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account().isPresent()
                ? Optional.empty()
                : Optional.of(new FootBarItem(RANK, "info", "user", "login.bar", List.of(), "login.bar.go", "/login"));
    }
}
