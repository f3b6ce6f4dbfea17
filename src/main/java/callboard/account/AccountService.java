package callboard.account;

import callboard.config.Clock;
import callboard.data.Secret;
import callboard.data.Vault;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes accounts and gives and takes roles. */
@ApplicationScoped
public class AccountService {

    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final Vault vault;
    private final Clock clock;
    private final Instance<LoginName> otherNames;

    @Inject
    AccountService(
            Accounts accounts,
            Grants grants,
            Passwords passwords,
            Vault vault,
            Clock clock,
            @Any Instance<LoginName> otherNames) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.vault = vault;
        this.clock = clock;
        this.otherNames = otherNames;
    }

    /** A new person: how he is called and how he signs in. */
    public record Newcomer(Account.Kind kind, String name, String login, String password) {}

    /** Whether somebody signs in by this name already. */
    public boolean isTaken(String login) {
        return accounts.byLogin(index(LogIn.of(login))).isPresent();
    }

    /** The account that signs in by this name. */
    public Optional<Account> byLogin(String login) {
        return accounts.byLogin(index(LogIn.of(login)));
    }

    /** Makes the account; its password is hashed here. */
    @Transactional
    public Account create(Newcomer newcomer) {
        return create(newcomer, passwords.hash(newcomer.password()));
    }

    /** As {@link #create(Newcomer)} with a password that {@link Passwords#hash} was asked for before: one hash for many accounts. */
    @Transactional
    public Account create(Newcomer newcomer, String passwordHash) {
        LogIn login = LogIn.of(newcomer.login());
        if (accounts.byLogin(index(login)).isPresent()) {
            throw new Refused(Verdict.refused("account.taken"));
        }
        Account account = new Account(newcomer.kind(), newcomer.name(), clock.now());
        Secret.Place place = new Secret.Place("account", "login", account.ref());
        account.reachAt(vault.seal(place, login.canonical()), index(login), login.masked());
        account.changePassword(passwordHash);
        accounts.add(account);
        return account;
    }

    /** He signs in by another name from now on; the caller has proved that it is his. */
    @Transactional
    public void readdress(Account account, String login) {
        LogIn fresh = LogIn.of(login);
        if (accounts.byLogin(index(fresh)).isPresent()) {
            throw new Refused(Verdict.refused("account.taken"));
        }
        Secret.Place place = new Secret.Place("account", "login", account.ref());
        account.reachAt(vault.seal(place, fresh.canonical()), index(fresh), fresh.masked());
        accounts.save(account);
    }

    /** Empties the row of an account whose owner closes it or whose time is over; what else is kept of him is removed by the caller. */
    @Transactional
    public void close(Account account) {
        String nobody = "closed " + account.ref();
        Secret.Place place = new Secret.Place("account", "login", account.ref());
        account.reachAt(vault.seal(place, nobody), vault.index("closed account", nobody), "");
        account.close(clock.now());
        accounts.save(account);
    }

    /** Gives roles that the account does not hold yet; to whoever is disabled there they open nothing before he is resumed. */
    @Transactional
    public void grant(Account account, Collection<Role> roles, OptionalLong school) {
        List<Grant> given = given(account, school.orElse(0));
        boolean suspended = given.stream().anyMatch(Grant::isSuspended);
        for (Role role : roles) {
            if (given.stream().noneMatch(grant -> grant.role() == role)) {
                Grant grant = new Grant(account, role, school.isPresent() ? school.getAsLong() : null, clock.now());
                if (suspended) {
                    grant.suspend(clock.now());
                }
                grants.add(grant);
            }
        }
    }

    /** Takes away every role at a school (0 for the platform) that is not in the list; what is in it stays. */
    @Transactional
    public void keepOnly(Account account, Collection<Role> roles, long school) {
        for (Grant grant : given(account, school)) {
            if (!roles.contains(grant.role())) {
                grant.end(clock.now());
                grants.save(grant);
            }
        }
    }

    /** Disables a colleague at one school (0 for the platform), from his next request on; elsewhere nothing changes. */
    @Transactional
    public void suspend(Account account, long school) {
        for (Grant grant : given(account, school)) {
            grant.suspend(clock.now());
            grants.save(grant);
        }
    }

    /** Gives a disabled colleague his roles back as they were. */
    @Transactional
    public void resume(Account account, long school) {
        for (Grant grant : given(account, school)) {
            grant.resume();
            grants.save(grant);
        }
    }

    private List<Grant> given(Account account, long school) {
        return grants.given(account.id()).stream()
                .filter(grant -> grant.schoolId() == school)
                .toList();
    }

    /** The log-in name itself, for a message that has to reach its owner. */
    public String loginOf(Account account) {
        return vault.open(new Secret.Place("account", "login", account.ref()), account.login);
    }

    /** The account that signs in by this name, or by another name that an upper package knows. */
    public Optional<Account> byAnyName(String login) {
        return byLogin(login)
                .or(() -> otherNames.stream()
                        .flatMapToLong(names -> names.account(login).stream())
                        .boxed()
                        .findFirst()
                        .flatMap(accounts::byId));
    }

    /** Blind index of a log-in name as typed. */
    public String index(String login) {
        return index(LogIn.of(login));
    }

    /**
     * Changes the password; the caller ends the other sign-ins.
     *
     * @param passwordHash by {@link Passwords#hash}, asked for before the transaction, so that no connection waits for it
     */
    @Transactional
    public void changePassword(Account account, String passwordHash) {
        account.changePassword(passwordHash);
        accounts.save(account);
    }

    private String index(LogIn login) {
        return vault.index("log-in name", login.canonical());
    }
}
