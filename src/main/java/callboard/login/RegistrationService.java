package callboard.login;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Passwords;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.consent.ConsentLedger;
import callboard.consent.ConsentText;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Makes a candidate's account once he proved that the number or address is his, and sets a forgotten password anew. The hash is
 * computed between the two transactions: a thousand who register in the same minute must not hold the connections while they wait. The code is
 * used in the second: whoever is turned away because too many wait comes again with the same one.
 */
@ApplicationScoped
class RegistrationService {

    private final CodeService codes;
    private final Passwords passwords;
    private final Registry registry;

    @Inject
    RegistrationService(CodeService codes, Passwords passwords, Registry registry) {
        this.codes = codes;
        this.passwords = passwords;
        this.registry = registry;
    }

    /** Makes the account and signs this browser in; false if the code is not right, also for an address that has an account. */
    boolean register(CodeForm fields, List<ConsentText> agreed) {
        OptionalLong code = codes.right(CodePurpose.REGISTER, fields.login(), fields.code);
        return code.isPresent() && registry.register(code.getAsLong(), fields, agreed, passwords.hash(fields.password));
    }

    /** Sets the password, ends every other sign-in and signs this browser in; false if the code is not right. */
    boolean reset(CodeForm fields) {
        OptionalLong code = codes.right(CodePurpose.RESET, fields.login(), fields.code);
        return code.isPresent() && registry.reset(code.getAsLong(), fields, passwords.hash(fields.password));
    }

    /** Writes down what was proved. */
    @ApplicationScoped
    static class Registry {

        private final CodeService codes;
        private final AccountService accounts;
        private final SignInService signIns;
        private final ConsentLedger consents;
        private final Trail trail;

        @Inject
        Registry(
                CodeService codes,
                AccountService accounts,
                SignInService signIns,
                ConsentLedger consents,
                Trail trail) {
            this.codes = codes;
            this.accounts = accounts;
            this.signIns = signIns;
            this.consents = consents;
            this.trail = trail;
        }

        @Transactional
        public boolean register(long code, CodeForm fields, List<ConsentText> agreed, String passwordHash) {
            if (!codes.use(code) || accounts.isTaken(fields.username)) {
                return false;
            }
            Account account = accounts.create(
                    new AccountService.Newcomer(Account.Kind.CANDIDATE, "", fields.username, ""), passwordHash);
            consents.agree(account, agreed);
            trail.record(act("login.act.registered", account));
            signIns.begin(account);
            return true;
        }

        @Transactional
        public boolean reset(long code, CodeForm fields, String passwordHash) {
            if (!codes.use(code)) {
                return false;
            }
            Optional<Account> account = accounts.byLogin(fields.username).filter(found -> !found.locked());
            account.ifPresent(found -> {
                accounts.changePassword(found, passwordHash);
                signIns.begin(found);
                signIns.endOthers(found);
                trail.record(act("login.act.password-reset", found));
            });
            return account.isPresent();
        }

        private static Act act(String kind, Account account) {
            return Act.of(kind, account.ref())
                    .named(account.loginMasked())
                    .by(new Asker.Person(account.id(), account.loginMasked()));
        }
    }
}
