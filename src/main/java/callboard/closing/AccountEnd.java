package callboard.closing;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.SignIns;
import callboard.face.FaceService;
import callboard.identity.CertificationService;
import callboard.notice.ReceivedNotices;
import callboard.review.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What an account's end takes with it: everything that says whose it was. Cases that were decided stay as numbers. */
@ApplicationScoped
public class AccountEnd {

    private final AccountService accounts;
    private final SignIns browsers;
    private final CertificationService certifications;
    private final FaceService faces;
    private final ReceivedNotices notices;
    private final Desk desk;

    @Inject
    AccountEnd(
            AccountService accounts,
            SignIns browsers,
            CertificationService certifications,
            FaceService faces,
            ReceivedNotices notices,
            Desk desk) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.certifications = certifications;
        this.faces = faces;
        this.notices = notices;
        this.desk = desk;
    }

    /** The caller has made sure that nothing of it must be kept. */
    @Transactional
    void of(Account account) {
        faces.forget(account.id());
        certifications.forget(account.id());
        desk.forgetName(account.id());
        notices.forget(account.id());
        browsers.forget(account.id());
        accounts.close(account);
    }
}
