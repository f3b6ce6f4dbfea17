package callboard.factor;

import callboard.account.Account;
import callboard.config.Clock;
import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;

/** Whether a code is right. Every code is used up by being right. */
@ApplicationScoped
class Proofs {

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final FactorTelling telling;
    private final Vault vault;
    private final Clock clock;

    @Inject
    Proofs(SecondFactors factors, RecoveryCodes recoveryCodes, FactorTelling telling, Vault vault, Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.telling = telling;
        this.vault = vault;
        this.clock = clock;
    }

    /** Takes a code of the app or a recovery code; of the latter the owner is told. */
    @Transactional
    public boolean accept(Account account, String typed) {
        String code = RecoveryCode.read(typed);
        return code.matches("\\d{6}") ? acceptOfApp(account, code) : acceptRecovery(account, code);
    }

    /** The step of a code that a secret makes now. */
    OptionalLong step(SecondFactor factor, Secret secret, String typed) {
        return Totp.step(vault.openBytes(factor.place(), secret), RecoveryCode.read(typed), clock.now());
    }

    /** What is kept of a recovery code. */
    String digest(Account account, String code) {
        return vault.index("recovery code", account.ref() + code);
    }

    private boolean acceptOfApp(Account account, String code) {
        OptionalLong step = factors.of(account.id())
                .flatMap(factor -> factor.confirmed().map(secret -> step(factor, secret, code)))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.accept(account.id(), step.getAsLong()) == 1;
    }

    private boolean acceptRecovery(Account account, String code) {
        boolean right = recoveryCodes.use(account.id(), digest(account, code), clock.now()) == 1;
        if (right) {
            telling.own(FactorAct.RECOVERY_USED, account);
        }
        return right;
    }
}
