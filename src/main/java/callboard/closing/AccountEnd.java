package callboard.closing;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.account.SignIns;
import callboard.appeal.AppealService;
import callboard.correction.CorrectionService;
import callboard.face.FaceService;
import callboard.identity.CertificationService;
import callboard.inquiry.InquiryService;
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
    private final CorrectionService corrections;
    private final AppealService appeals;
    private final InquiryService inquiries;
    private final Accounts rows;

    @Inject
    AccountEnd(
            AccountService accounts,
            SignIns browsers,
            CertificationService certifications,
            FaceService faces,
            ReceivedNotices notices,
            Desk desk,
            CorrectionService corrections,
            AppealService appeals,
            InquiryService inquiries,
            Accounts rows) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.certifications = certifications;
        this.faces = faces;
        this.notices = notices;
        this.desk = desk;
        this.corrections = corrections;
        this.appeals = appeals;
        this.inquiries = inquiries;
        this.rows = rows;
    }

    /** Keeps others from adding to the account until the transaction ends; false if it is closed already. */
    boolean holds(Account account) {
        return rows.holdOpen(account.id()) == 1;
    }

    /** The caller holds the account and has made sure that nothing of it must be kept. */
    @Transactional
    void of(Account account) {
        faces.forget(account.id());
        corrections.forget(account.id());
        appeals.forgetDrafts(account.id());
        inquiries.forget(account.id());
        certifications.forget(account.id());
        desk.forget(account.id());
        notices.forget(account.id());
        browsers.forget(account.id());
        accounts.close(account);
    }
}
