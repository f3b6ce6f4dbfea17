package callboard.login;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.config.Settings;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * How many codes may leave the house in a day, so that nobody can empty the account at the gateway. Strangers stop at
 * the budget; whoever has an account may still reset and change for a quarter more, the reserve. From four fifths on it is an alarm: health says
 * so, and each platform administrator is told once.
 */
@ApplicationScoped
public class CodeBudget {

    private final CodeDays days;
    private final Settings settings;
    private final Clock clock;
    private final Accounts accounts;
    private final Grants grants;
    private final Notices notices;

    @Inject
    CodeBudget(CodeDays days, Settings settings, Clock clock, Accounts accounts, Grants grants, Notices notices) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
        this.accounts = accounts;
        this.grants = grants;
        this.notices = notices;
    }

    /** From how many codes a day on operators are alarmed. */
    public static long alarm(long budget) {
        return budget - budget / 5;
    }

    /** The day that counts now. */
    public static LocalDate today(Clock clock) {
        return clock.now().atZone(Formats.BEIJING).toLocalDate();
    }

    /** Whether the reserve is used up as well, so that nobody gets a code today. */
    public boolean isSpent() {
        return days.sent(today(clock)).orElse(0L) >= all();
    }

    private long all() {
        long budget = settings.account().codesADay();
        return budget + budget / 4;
    }

    /**
     * Takes one code out of today's budget; false if nothing is left.
     *
     * @param owner who has an account may use the reserve
     */
    @Transactional
    public boolean take(boolean owner) {
        long budget = settings.account().codesADay();
        LocalDate today = today(clock);
        long most = owner ? all() : budget;
        if (days.take(today, most) == 0 && (days.sent(today).isPresent() || isLateForTheFirst(today, most))) {
            return false;
        }
        long sent = days.sent(today).orElse(0L);
        if (sent == alarm(budget)) {
            tell(today, sent, budget);
        }
        return true;
    }

    /** Nobody had asked on this day a moment ago: this one begins it, or takes one after whoever was faster. */
    private boolean isLateForTheFirst(LocalDate today, long most) {
        days.begin(today);
        return days.take(today, most) == 0;
    }

    private void tell(LocalDate today, long sent, long budget) {
        accounts.platformStaff().stream()
                .filter(this::administers)
                .forEach(admin -> notices.tell(
                        admin.id(),
                        Message.of("login.budget.title", "login.budget.text", sent, budget)
                                .once("code-budget:" + today + ":" + admin.ref())));
    }

    private boolean administers(Account account) {
        return grants.of(account.id()).stream().map(Grant::role).anyMatch(Role.PLATFORM_ADMIN::equals);
    }
}
