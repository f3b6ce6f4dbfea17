package callboard.contact;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.CurrentSignIn;
import callboard.account.LogIn;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.login.CodeDesk;
import callboard.login.CodeForm;
import callboard.login.CodePurpose;
import callboard.login.LogInService;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.web.Form;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The number or address of the person who asks, and its change. */
@RequestScoped
public class OwnContact {

    private final CurrentSignIn current;
    private final AccountService accounts;
    private final SignInService signIns;
    private final LogInService logIn;
    private final CodeDesk codes;
    private final Notices notices;
    private final Trail trail;
    private final Ui ui;

    @Inject
    OwnContact(
            CurrentSignIn current,
            AccountService accounts,
            SignInService signIns,
            LogInService logIn,
            CodeDesk codes,
            Notices notices,
            Trail trail,
            Ui ui) {
        this.current = current;
        this.accounts = accounts;
        this.signIns = signIns;
        this.logIn = logIn;
        this.codes = codes;
        this.notices = notices;
        this.trail = trail;
        this.ui = ui;
    }

    Account account() {
        return NotFound.unless(current.account());
    }

    /** Whether a number takes the place of a number; everybody else has an address. */
    boolean isPhone() {
        return now().kind() == LogIn.Kind.PHONE;
    }

    /** The new one must be of the kind the account was made with, and new. */
    void judge(Form form, CodeForm fields) {
        if (form.errors("username").isEmpty()) {
            LogIn.Kind wanted = isPhone() ? LogIn.Kind.PHONE : LogIn.Kind.EMAIL;
            if (fields.login().kind() != wanted) {
                form.reject("username", isPhone() ? "contact.phone.wrong" : "contact.email.wrong");
            } else if (fields.login().equals(now())) {
                form.reject("username", "contact.same");
            }
        }
    }

    /** The password first, because a wrong one must not use the code up; wrong ones count as they do at the door. */
    void prove(Form form, CodeForm fields) {
        if (fields.code().isBlank()) {
            form.reject("code", "login.code.missing");
        }
        if (fields.password().isEmpty()) {
            form.reject("password", "login.password.missing");
        }
        if (!form.hasErrors()) {
            LogInService.Outcome outcome = logIn.confirm(account(), fields.password());
            if (outcome instanceof LogInService.Outcome.Wait wait) {
                form.reject("password", "contact.password.wait", wait.minute());
            } else if (outcome instanceof LogInService.Outcome.Wrong) {
                form.reject("password", "contact.password.wrong");
            } else if (!codes.redeem(CodePurpose.CONTACT, fields)) {
                form.reject("code", "login.code.wrong");
            }
        }
    }

    /**
     * The account is reached at the new one from now on; the old one opens nothing any more and is told, for the case that its owner
     * knows nothing of it. Every other browser asks for the password.
     */
    @Transactional
    public void change(LogIn fresh) {
        Account account = account();
        LogIn old = now();
        String masked = account.loginMasked();
        accounts.readdress(account, fresh.canonical());
        signIns.endOthers(account);
        post(old, Message.of("contact.told.title", "contact.told.text", fresh.masked()));
        notices.tell(
                account.id(),
                Message.of("contact.told.title", "contact.notice.text", masked, fresh.masked())
                        .leadingTo("/account"));
        trail.record(Act.of("contact.act.changed", account.ref())
                .named(fresh.masked())
                .with("contact.act.login", masked, fresh.masked()));
    }

    private void post(LogIn to, Message message) {
        if (to.kind() == LogIn.Kind.PHONE) {
            notices.sms(to.canonical(), message.in(ui.language()));
        } else if (to.kind() == LogIn.Kind.EMAIL) {
            notices.mail(to.canonical(), message.in(ui.language()));
        }
    }

    private LogIn now() {
        return LogIn.of(accounts.loginOf(account()));
    }
}
