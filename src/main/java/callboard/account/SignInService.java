package callboard.account;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signs this browser in and out, for an account whose owner has just proved who he is. */
@ApplicationScoped
public class SignInService {

    private static final String STRANGER = "stranger";

    private final SignIns signIns;
    private final Clock clock;
    private final Browser browser;
    private final CurrentSignIn current;
    private final SecondStep secondStep;

    @Inject
    SignInService(SignIns signIns, Clock clock, Browser browser, CurrentSignIn current, SecondStep secondStep) {
        this.signIns = signIns;
        this.clock = clock;
        this.browser = browser;
        this.current = current;
        this.secondStep = secondStep;
    }

    /**
     * Signs this browser in; whoever was signed in here before is not any more. Whoever has a second factor is not in before he
     * has {@link #pass passed} it, however he came here: by password, by a code for a new one, by an invitation.
     */
    @Transactional
    public void begin(Account account) {
        begin(account, secondStep.asks(account) ? SignIn.Factor.WAITING : SignIn.Factor.NONE);
    }

    /** He has proved his second factor, now or by setting it up: this browser gets a new token, the old one is dead. */
    @Transactional
    public void pass(Account account) {
        begin(account, SignIn.Factor.PASSED);
    }

    private void begin(Account account, SignIn.Factor factor) {
        end();
        String token = Tokens.fresh();
        SignIn signIn = new SignIn(account, Tokens.hash(token), browser.name(), clock.now()).at(factor);
        signIn.recogniseBy(browser.marked());
        signIns.add(signIn);
        browser.keepToken(token, signIn.age());
        current.changed(account, signIn);
    }

    /**
     * Signs this browser out, also from between the two steps and after its sign-in has run out by itself: who comes next here must
     * not have what he sends taken for the other's.
     */
    @Transactional
    public void end() {
        browser.token().ifPresent(token -> {
            signIns.byToken(Tokens.hash(token)).map(SignIns.Found::signIn).ifPresent(this::end);
            browser.dropToken();
        });
        current.changed(null, null);
    }

    /** Where a person is signed in now, last used first. */
    public List<SignIn> open(Account account) {
        Instant now = clock.now();
        return signIns.of(account.id()).stream()
                .filter(signIn -> signIn.holds(now))
                .toList();
    }

    /** Ends one sign-in of a person, in whichever browser it is. */
    @Transactional
    public void end(SignIn signIn) {
        signIn.end(clock.now());
        signIns.save(signIn);
    }

    /** Ends every sign-in of an account but this browser's: after a new password, or when an identity moved. */
    @Transactional
    public void endOthers(Account account) {
        signIns.endOthers(account.id(), current.row().map(SignIn::id).orElse(0L), clock.now());
    }

    /** Ends every sign-in of an account, wherever it is. */
    @Transactional
    public void endAll(Account account) {
        signIns.endOthers(account.id(), 0, clock.now());
    }

    /** He has no second factor any more: his sign-ins go on without. */
    @Transactional
    public void forgetFactor(Account account) {
        signIns.forgetFactor(account.id());
        current.forget();
    }

    /** Writes down that a sign-in was used. */
    @Transactional
    public void note(long signIn) {
        signIns.note(signIn, clock.now());
    }

    /** By what this browser is recognised; empty if it never was here. */
    public String device() {
        return browser.knownAs();
    }

    /** As {@link #device}, marking the browser if it was not. */
    public String markedDevice() {
        return browser.marked();
    }

    /** Whether anybody was signed in by this browser before. */
    public boolean wasUsedBy(String device) {
        return !device.isEmpty() && signIns.known(device) > 0;
    }

    /**
     * Under which key wrong passwords are counted: strangers to an account share one, a browser in which it was signed in
     * before has its own.
     */
    public String counter(String loginIndex, Optional<Account> account) {
        String device = browser.knownAs();
        boolean known = signIns.known(account.map(Account::id).orElse(0L), device) > 0;
        return counter(loginIndex, known ? device : STRANGER);
    }

    /** Every key that {@link #counter(String, Optional)} may give for this account, whichever browser asks. */
    public List<String> counters(Collection<String> loginIndexes, Account account) {
        List<String> devices = Stream.concat(Stream.of(STRANGER), signIns.devices(account.id()).stream())
                .toList();
        return loginIndexes.stream()
                .flatMap(index -> devices.stream().map(device -> counter(index, device)))
                .toList();
    }

    private static String counter(String loginIndex, String device) {
        return Tokens.hash(loginIndex + '\n' + device);
    }
}
