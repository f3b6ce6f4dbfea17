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
import java.util.OptionalLong;

/**
 * Sends codes and takes them back. What it answers is the same whether the account exists or not, and so is the work: somebody
 * who registers a number that has an account is told so by a message to that number, and somebody who resets the password of a
 * number that has none is told that, so that he does not wait for a code that never comes. Only when the day's budget is used up is
 * nothing sent to such a number, or strangers would empty the reserve of those who have an account; he reads the same.
 */
@ApplicationScoped
class CodeService {

    static final Duration PAUSE = Duration.ofSeconds(60);

    private static final int AN_HOUR = 5;
    private static final int A_DAY = 10;

    private final VerificationCodes codes;
    private final AccountService accounts;
    private final Steps steps;
    private final Vault vault;
    private final Clock clock;
    private final CodeBudget budget;
    private final CodeOrigin origin;

    @Inject
    CodeService(
            VerificationCodes codes,
            AccountService accounts,
            Steps steps,
            Vault vault,
            Clock clock,
            CodeBudget budget,
            CodeOrigin origin) {
        this.codes = codes;
        this.accounts = accounts;
        this.steps = steps;
        this.vault = vault;
        this.clock = clock;
        this.budget = budget;
        this.origin = origin;
    }

    /**
     * Sends a code, unless one was sent less than a minute ago or too many were. Three short transactions: everybody has to pass the row
     * of the day, and whoever holds it must not be sealing messages meanwhile.
     */
    public Verdict send(CodePurpose purpose, LogIn to) {
        String address = accounts.index(to.canonical());
        Verdict turn = steps.claim(address, clock.now());
        if (turn.isRefused()) {
            return turn;
        }
        boolean exists = accounts.isTaken(to.canonical());
        boolean stranger = purpose == CodePurpose.RESET && !exists;
        boolean sends = budget.take(purpose != CodePurpose.REGISTER && !stranger);
        if (!sends && (!stranger || budget.isSpent())) {
            return Verdict.refused("login.code.budget");
        }
        String code = Tokens.code();
        VerificationCode sent = new VerificationCode(address, purpose, digest(address, code), clock.now()).from(origin);
        if (sends) {
            steps.post(sent, to, message(purpose, exists, code));
        } else {
            steps.note(sent);
        }
        return Verdict.allowed();
    }

    private static Message message(CodePurpose purpose, boolean exists, String code) {
        if (exists == (purpose == CodePurpose.RESET)) {
            return Message.of("login.code.title", "login.code.text", code).secretly();
        } else if (exists) {
            return Message.of("login.code.exists.title", "login.code.exists.text");
        } else {
            return Message.of("login.code.nobody.title", "login.code.nobody.text");
        }
    }

    /** Whether this is the code that was sent last, within its time and tries; it opens nothing a second time. */
    @Transactional
    public boolean redeem(CodePurpose purpose, LogIn from, String code) {
        return right(purpose, from, code).stream().anyMatch(this::use);
    }

    /** As {@link #redeem} in two steps, for whoever has slow work between: counts the try and gives the code's id if it is right. */
    @Transactional
    public OptionalLong right(CodePurpose purpose, LogIn from, String code) {
        String address = accounts.index(from.canonical());
        return codes.latest(address, purpose, Limit.of(1)).stream()
                .filter(sent -> sent.isFresh(clock.now()))
                .filter(sent -> codes.countTry(sent.id(), VerificationCode.TRIES) == 1)
                .filter(sent -> sent.codeHash.equals(digest(address, code.strip())))
                .mapToLong(VerificationCode::id)
                .findFirst();
    }

    /** Uses up a code that was right a moment ago; false if somebody was faster. */
    @Transactional
    public boolean use(long id) {
        return codes.use(id, clock.now()) == 1;
    }

    private String digest(String address, String code) {
        return vault.index("verification code", address + code);
    }

    /** What is written, each in its own transaction. */
    @ApplicationScoped
    static class Steps {

        private final VerificationCodes codes;
        private final Notices notices;
        private final Ui ui;

        @Inject
        Steps(VerificationCodes codes, Notices notices, Ui ui) {
            this.codes = codes;
            this.notices = notices;
            this.ui = ui;
        }

        /** Takes the turn of an address, once a minute and as often as the caps allow. */
        @Transactional
        public Verdict claim(String address, Instant now) {
            if (codes.claim(address, now, now.minus(PAUSE)) == 0 && codes.begin(address, now) == 0) {
                return Verdict.refused("login.code.wait");
            }
            boolean many = codes.sentSince(address, now.minus(Duration.ofHours(1))) >= AN_HOUR
                    || codes.sentSince(address, now.minus(Duration.ofDays(1))) >= A_DAY;
            return many ? Verdict.refused("login.code.many") : Verdict.allowed();
        }

        /** Counts a code that was not sent, as if it had been. */
        @Transactional
        public void note(VerificationCode code) {
            codes.add(code);
        }

        @Transactional
        public void post(VerificationCode code, LogIn to, Message message) {
            codes.add(code);
            if (to.kind() == LogIn.Kind.PHONE) {
                notices.sms(to.canonical(), message.in(ui.language()));
            } else {
                notices.mail(to.canonical(), message.in(ui.language()));
            }
        }
    }
}
