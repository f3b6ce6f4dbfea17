package callboard.office;

import callboard.config.Settings;
import callboard.policy.PolicyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Settings of the operator that people at the platform ask about. */
@ApplicationScoped
class OperatorFacts implements PolicyFact.Source {

    private final Settings settings;

    @Inject
    OperatorFacts(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<PolicyFact> facts() {
        return List.of(
                new PolicyFact(
                        "office.fact.imports",
                        Integer.toString(settings.imports().keepDays()),
                        "callboard.imports.keep-days"),
                new PolicyFact("office.fact.totp", settings.account().totp().name(), "callboard.account.totp"),
                new PolicyFact("office.fact.codes", "5 / 10", ""));
    }
}
