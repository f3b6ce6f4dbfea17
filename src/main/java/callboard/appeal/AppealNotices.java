package callboard.appeal;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.account.LogIn;
import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells one side of an appeal something: in the product, and where he signs in with, because he may not look here for weeks. */
@ApplicationScoped
public class AppealNotices {

    private final Accounts accounts;
    private final AccountService people;
    private final Notices notices;

    @Inject
    AppealNotices(Accounts accounts, AccountService people, Notices notices) {
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
    }

    void tell(long account, Message message, String href) {
        Message told = message.to(account).leadingTo(href);
        notices.tell(account, told);
        accounts.byId(account).ifPresent(owner -> send(owner, told));
    }

    private void send(Account owner, Message message) {
        LogIn login = LogIn.of(people.loginOf(owner));
        if (login.kind() == LogIn.Kind.PHONE) {
            notices.sms(login.canonical(), message);
        } else if (login.kind() == LogIn.Kind.EMAIL) {
            notices.mail(login.canonical(), message);
        }
    }
}
