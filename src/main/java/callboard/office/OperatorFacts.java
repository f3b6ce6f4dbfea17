package callboard.office;

import callboard.config.Settings;
import callboard.policy.PolicyFact;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Settings of the operator that people at the platform ask about. */
@ApplicationScoped
class OperatorFacts implements PolicyFact.Source {

    private final Settings settings;
    private final Ui ui;

    @Inject
    OperatorFacts(Settings settings, Ui ui) {
        this.settings = settings;
        this.ui = ui;
    }

    @Override
    public List<PolicyFact> facts() {
        Settings.Retention keeping = settings.retention();
        return List.of(
                fact("codes", settings.account().codesADay(), "callboard.account.codes-a-day"),
                fact("second-look", settings.review().secondLookPercent(), "callboard.review.second-look-percent"),
                new PolicyFact(
                        "office.fact.totp",
                        ui.text("office.totp." + settings.account().totp(), List.of()),
                        "callboard.account.totp"),
                fact("records", settings.account().recordYears(), "callboard.account.record-years"),
                fact("imports", settings.imports().keepDays(), "callboard.imports.keep-days"),
                fact("faces", keeping.faceDays(), "callboard.retention.face-days"),
                fact("documents", keeping.documentDays(), "callboard.retention.document-days"),
                fact("appeals", keeping.appealDays(), "callboard.retention.appeal-days"),
                fact("accounts", keeping.accountDays(), "callboard.retention.account-days"));
    }

    private PolicyFact fact(String word, long value, String setting) {
        return new PolicyFact("office.fact." + word, ui.number(value), setting);
    }
}
