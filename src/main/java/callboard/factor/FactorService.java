package callboard.factor;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.SignIn;
import callboard.account.SignInService;
import callboard.config.Clock;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Sets a second factor up, turns it off, resets it. Whoever calls has asked for the password before (R65 of the threats). */
@ApplicationScoped
public class FactorService {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final Proofs proofs;
    private final SignInService signIns;
    private final CurrentSignIn current;
    private final FactorTelling telling;
    private final Vault vault;
    private final Clock clock;

    @Inject
    FactorService(
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            Proofs proofs,
            SignInService signIns,
            CurrentSignIn current,
            FactorTelling telling,
            Vault vault,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.proofs = proofs;
        this.signIns = signIns;
        this.current = current;
        this.telling = telling;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes a fresh secret to be shown; what counted before counts until it is confirmed. */
    @Transactional
    public void prepare(Account account) {
        SecondFactor factor = factors.of(account.id()).orElseGet(() -> added(account));
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        factor.prepare(vault.sealBytes(factor.place(), secret), here(), clock.now());
        factors.save(factor);
    }

    /**
     * The app has the secret: from now on every sign-in asks for it. All others of this person end, this one gets a new token.
     *
     * @return his recovery codes, readable now and never again; none if the code is not right
     */
    @Transactional
    public List<String> confirm(Account account, SecondFactor factor, String code) {
        OptionalLong step = factor.prepared(here(), clock.now())
                .map(secret -> proofs.step(factor, secret, code))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return List.of();
        }
        factor.confirm(step.getAsLong(), clock.now());
        factors.save(factor);
        signIns.endOthers(account);
        signIns.pass(account);
        telling.own(FactorAct.ON, account);
        return freshCodes(account);
    }

    /** New recovery codes; the old ones open nothing any more. */
    @Transactional
    public List<String> renewCodes(Account account) {
        telling.own(FactorAct.RENEWED, account);
        return freshCodes(account);
    }

    /** Its owner wants it no more. */
    @Transactional
    public void turnOff(Account account) {
        remove(account);
        signIns.forgetFactor(account);
        telling.own(FactorAct.OFF, account);
    }

    /** A colleague took it away, because its owner lost phone and paper: all his sign-ins end. */
    @Transactional
    public void reset(Account account, long school, String reason) {
        remove(account);
        signIns.endAll(account);
        telling.byAnother(FactorAct.RESET, account, school, reason);
    }

    private String here() {
        return current.signIn().map(SignIn::ref).orElse("");
    }

    private SecondFactor added(Account account) {
        SecondFactor factor = new SecondFactor(account.id());
        factors.add(factor);
        return factor;
    }

    private List<String> freshCodes(Account account) {
        List<String> codes =
                Stream.generate(RecoveryCode::fresh).limit(RecoveryCode.MANY).toList();
        recoveryCodes.remove(account.id());
        recoveryCodes.addAll(codes.stream()
                .map(code -> new RecoveryCode(account.id(), proofs.digest(account, code), clock.now()))
                .toList());
        return codes.stream().map(RecoveryCode::shown).toList();
    }

    private void remove(Account account) {
        factors.remove(account.id());
        recoveryCodes.remove(account.id());
    }
}
