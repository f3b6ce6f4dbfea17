package callboard.contact;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.account.LogIn;
import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the owner of an account something: in the product, and where he signs in with, because he may not look here for weeks. */
@ApplicationScoped
public class OwnerNotices {

    private final Accounts accounts;
    private final AccountService people;
    private final Notices notices;

    @Inject
    OwnerNotices(Accounts accounts, AccountService people, Notices notices) {
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
    }

    /** @param href where it leads him */
    public void tell(long account, Message message, String href) {
        Message told = message.to(account).leadingTo(href);
        notices.tell(account, told);
        accounts.byId(account).ifPresent(owner -> send(owner, told, told));
    }

    /** Only to where he signs in with: a short message to a telephone, the other one to an address, nothing to a name. */
    public void send(Account owner, Message sms, Message mail) {
        LogIn login = LogIn.of(people.loginOf(owner));
        if (login.kind() == LogIn.Kind.PHONE) {
            notices.sms(login.canonical(), sms);
        } else if (login.kind() == LogIn.Kind.EMAIL) {
            notices.mail(login.canonical(), mail);
        }
    }
}
