package callboard.factor;

import callboard.account.Account;
import callboard.account.Role;
import callboard.account.SecondStep;
import callboard.config.Settings;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** When a second factor is asked for. Nobody in a demo is real, so there it may be tried and is not demanded. */
@ApplicationScoped
public class FactorGate implements SecondStep {

    private final SecondFactors factors;
    private final Settings settings;
    private final Instance<Ui.DemoMark> demo;

    @Inject
    FactorGate(SecondFactors factors, Settings settings, Instance<Ui.DemoMark> demo) {
        this.factors = factors;
        this.settings = settings;
        this.demo = demo;
    }

    @Override
    public boolean asks(Account account) {
        return !account.isCandidate()
                && !factors.confirmed(List.of(account.id())).isEmpty();
    }

    @Override
    public boolean demands(Collection<Role> roles) {
        return settings.account().totp() == Settings.Totp.REQUIRED
                && roles.stream().anyMatch(Role::isGuarded)
                && !demo.get().demo();
    }
}
