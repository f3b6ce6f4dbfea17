package callboard.factor;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.LogIn;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.rules.Asker;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what happened to a second factor and tells its owner, who may not be the one who did it. */
@ApplicationScoped
class FactorTelling {

    private final Trail trail;
    private final Notices notices;
    private final AccountService accounts;
    private final Clock clock;
    private final Ui ui;

    @Inject
    FactorTelling(Trail trail, Notices notices, AccountService accounts, Clock clock, Ui ui) {
        this.trail = trail;
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
        this.ui = ui;
    }

    /** Something its owner did himself, perhaps between the two steps of signing in. */
    void own(FactorAct what, Account account) {
        trail.record(act(what, account).by(new Asker.Person(account.id(), account.name())));
        tell(what, account, 0);
    }

    /** Something a colleague did to it. @param school where, 0 for the platform */
    void byAnother(FactorAct what, Account account, long school, String reason) {
        trail.record(act(what, account).inSchool(school).because(reason));
        tell(what, account, school);
    }

    private static Act act(FactorAct what, Account account) {
        return Act.of(what.kind, account.ref()).named(account.name() + " " + account.loginMasked());
    }

    private void tell(FactorAct what, Account account, long school) {
        LogIn owner = LogIn.of(accounts.loginOf(account));
        Message message = Message.of("factor.mail.title", what.mail, account.name(), clock.now())
                .in(ui.language())
                .to(account.id())
                .ofSchool(school);
        if (owner.kind() == LogIn.Kind.EMAIL) {
            notices.mail(owner.canonical(), message);
        } else if (owner.kind() == LogIn.Kind.PHONE) {
            notices.sms(owner.canonical(), message);
        }
    }
}
