package callboard.factor;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.CurrentSignIn;
import callboard.account.Grant;
import callboard.account.SignIn;
import callboard.config.Clock;
import callboard.data.Vault;
import callboard.login.LogInService;
import callboard.media.QrDrawing;
import callboard.rules.Verdict;
import callboard.web.Form;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second factor of the person who asks, as his pages show it. Candidates have none. */
@RequestScoped
public class OwnFactor {

    private final CurrentSignIn current;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final FactorGate gate;
    private final LogInService logIn;
    private final Seeds seeds;

    @Inject
    OwnFactor(
            CurrentSignIn current,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            FactorGate gate,
            LogInService logIn,
            Seeds seeds) {
        this.current = current;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.gate = gate;
        this.logIn = logIn;
        this.seeds = seeds;
    }

    /**
     * How it stands.
     *
     * @param since null while there is none
     * @param demanded whether his roles demand one
     * @param left recovery codes that are not used yet
     */
    public record State(@Nullable Instant since, boolean demanded, long left) {

        public boolean isOn() {
            return since != null;
        }
    }

    /** How it stands; for templates of other packages too. */
    public State state() {
        Account account = account();
        return new State(
                factors.of(account.id()).flatMap(SecondFactor::confirmedAt).orElse(null),
                demanded(),
                recoveryCodes.left(account.id()));
    }

    /** Whether he may do without. */
    Verdict mayTurnOff() {
        return demanded() ? Verdict.refused("factor.off.refused") : Verdict.allowed();
    }

    Account account() {
        return NotFound.unless(current.account().filter(account -> !account.isCandidate()));
    }

    Optional<SecondFactor> factor() {
        return factors.of(account().id());
    }

    Optional<Seeds.Seed> pending() {
        return factor().flatMap(factor ->
                seeds.of(factor, current.signIn().map(SignIn::ref).orElse(""), account()));
    }

    /** Asks for the password once more, in the field {@code password}; wrong ones count as they do at the door. */
    public void confirm(Form form, String password) {
        LogInService.Outcome outcome = logIn.confirm(account(), password);
        if (outcome instanceof LogInService.Outcome.Wait wait) {
            Instant minute = wait.until().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            form.reject("password", "factor.code.wait", minute);
        } else if (outcome instanceof LogInService.Outcome.Wrong) {
            form.reject("password", "factor.password.wrong");
        }
    }

    private boolean demanded() {
        return current.lacksFactor()
                || gate.demands(current.grants().stream().map(Grant::role).toList());
    }

    /** What an app must be given. */
    @RequestScoped
    static class Seeds {

        private final AccountService accounts;
        private final Vault vault;
        private final Clock clock;
        private final Ui ui;

        @Inject
        Seeds(AccountService accounts, Vault vault, Clock clock, Ui ui) {
            this.accounts = accounts;
            this.vault = vault;
            this.clock = clock;
            this.ui = ui;
        }

        /**
         * A secret to take over.
         *
         * @param picture for the camera
         * @param address for an app on the same phone
         * @param groups for typing
         */
        public record Seed(QrDrawing picture, String address, List<String> groups) {}

        Optional<Seed> of(SecondFactor factor, String signIn, Account account) {
            return factor.prepared(signIn, clock.now())
                    .map(secret -> Base32.of(vault.openBytes(factor.place(), secret)))
                    .map(text -> seed(text, account));
        }

        private Seed seed(String secret, Account account) {
            String issuer = escaped(ui.text("factor.issuer", List.of()));
            String address = "otpauth://totp/" + issuer + ":" + escaped(accounts.loginOf(account)) + "?secret=" + secret
                    + "&issuer=" + issuer;
            return new Seed(QrDrawing.of(address), address, List.of(secret.split("(?<=\\G.{4})", -1)));
        }

        private static String escaped(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
