package callboard.login;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a candidate's account once he proved that the number or address is his, and sets a forgotten password anew. */
@ApplicationScoped
class RegistrationService {

    private final CodeService codes;
    private final AccountService accounts;
    private final SignInService signIns;
    private final Trail trail;

    @Inject
    RegistrationService(CodeService codes, AccountService accounts, SignInService signIns, Trail trail) {
        this.codes = codes;
        this.accounts = accounts;
        this.signIns = signIns;
        this.trail = trail;
    }

    /** Makes the account and signs this browser in; false if the code is not right, also for an address that has an account. */
    @Transactional
    public boolean register(CodeForm fields) {
        boolean proved = codes.redeem(CodePurpose.REGISTER, fields.login(), fields.code);
        if (!proved || accounts.isTaken(fields.username)) {
            return false;
        }
        Account account = accounts.create(
                new AccountService.Newcomer(Account.Kind.CANDIDATE, "", fields.username, fields.password));
        trail.record(Act.of("login.act.registered", account.ref())
                .named(account.loginMasked())
                .by(new Asker.Person(account.id(), account.loginMasked())));
        signIns.begin(account);
        return true;
    }

    /** Sets the password, ends every other sign-in and signs this browser in; false if the code is not right. */
    @Transactional
    public boolean reset(CodeForm fields) {
        if (!codes.redeem(CodePurpose.RESET, fields.login(), fields.code)) {
            return false;
        }
        return accounts.byLogin(fields.username)
                .filter(account -> !account.locked())
                .map(account -> {
                    accounts.changePassword(account, fields.password);
                    signIns.begin(account);
                    signIns.endOthers(account);
                    trail.record(Act.of("login.act.password-reset", account.ref())
                            .named(account.loginMasked())
                            .by(new Asker.Person(account.id(), account.loginMasked())));
                    return true;
                })
                .orElse(false);
    }
}
