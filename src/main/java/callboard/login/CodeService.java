package callboard.login;

import callboard.account.AccountService;
import callboard.account.LogIn;
import callboard.account.Tokens;
import callboard.config.Clock;
import callboard.data.Vault;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.rules.Verdict;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Sends codes and takes them back. What it answers is the same whether the account exists or not, and so is the work: somebody
 * who registers a number that has an account is told so by a message to that number, and somebody who resets the password of a
 * number that has none is told that, so that he does not wait for a code that never comes.
 */
@ApplicationScoped
class CodeService {

    static final Duration PAUSE = Duration.ofSeconds(60);

    private static final int AN_HOUR = 5;
    private static final int A_DAY = 10;

    private final VerificationCodes codes;
    private final AccountService accounts;
    private final Notices notices;
    private final Vault vault;
    private final Clock clock;
    private final Ui ui;
    private final CodeBudget budget;
    private final CodeOrigin origin;

    @Inject
    CodeService(
            VerificationCodes codes,
            AccountService accounts,
            Notices notices,
            Vault vault,
            Clock clock,
            Ui ui,
            CodeBudget budget,
            CodeOrigin origin) {
        this.codes = codes;
        this.accounts = accounts;
        this.notices = notices;
        this.vault = vault;
        this.clock = clock;
        this.ui = ui;
        this.budget = budget;
        this.origin = origin;
    }

    /** Sends a code, unless one was sent less than a minute ago or too many were. */
    @Transactional
    public Verdict send(CodePurpose purpose, LogIn to) {
        Instant now = clock.now();
        String address = accounts.index(to.canonical());
        if (codes.claim(address, now, now.minus(PAUSE)) == 0 && codes.begin(address, now) == 0) {
            return Verdict.refused("login.code.wait");
        }
        boolean many = codes.sentSince(address, now.minus(Duration.ofHours(1))) >= AN_HOUR
                || codes.sentSince(address, now.minus(Duration.ofDays(1))) >= A_DAY;
        if (many) {
            return Verdict.refused("login.code.many");
        }
        if (!budget.take(purpose)) {
            return Verdict.refused("login.code.budget");
        }
        String code = Tokens.code();
        codes.add(new VerificationCode(address, purpose, digest(address, code), now).from(origin));
        boolean exists = accounts.isTaken(to.canonical());
        if (exists == (purpose == CodePurpose.RESET)) {
            post(to, Message.of("login.code.title", "login.code.text", code).secretly());
        } else if (exists) {
            post(to, Message.of("login.code.exists.title", "login.code.exists.text"));
        } else {
            post(to, Message.of("login.code.nobody.title", "login.code.nobody.text"));
        }
        return Verdict.allowed();
    }

    /** Whether this is the code that was sent last, within its time and tries; it opens nothing a second time. */
    @Transactional
    public boolean redeem(CodePurpose purpose, LogIn from, String code) {
        String address = accounts.index(from.canonical());
        return codes.latest(address, purpose, Limit.of(1)).stream()
                .filter(sent -> sent.isFresh(clock.now()))
                .filter(sent -> codes.countTry(sent.id(), VerificationCode.TRIES) == 1)
                .filter(sent -> sent.codeHash.equals(digest(address, code.strip())))
                .anyMatch(sent -> codes.use(sent.id(), clock.now()) == 1);
    }

    private void post(LogIn to, Message message) {
        if (to.kind() == LogIn.Kind.PHONE) {
            notices.sms(to.canonical(), message.in(ui.language()));
        } else {
            notices.mail(to.canonical(), message.in(ui.language()));
        }
    }

    private String digest(String address, String code) {
        return vault.index("verification code", address + code);
    }
}
