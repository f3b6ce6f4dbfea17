package callboard.application;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.config.Settings;
import callboard.face.FaceService;
import callboard.identity.CertificationService;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Accounts of candidates who never applied anywhere are emptied some time after they were last used: log-in name, name, document and
 * pictures. Not while somebody still has to decide about one.
 */
@ApplicationScoped
public class UnusedAccounts implements Expiring {

    private final Applicants applicants;
    private final AccountService accounts;
    private final CertificationService certifications;
    private final FaceService faces;
    private final Settings settings;

    @Inject
    UnusedAccounts(
            Applicants applicants,
            AccountService accounts,
            CertificationService certifications,
            FaceService faces,
            Settings settings) {
        this.applicants = applicants;
        this.accounts = accounts;
        this.certifications = certifications;
        this.faces = faces;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int days() {
        return settings.retention().accountDays();
    }

    @Override
    public long due(Instant before) {
        return applicants.countUnused(before);
    }

    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<Account> due = applicants.unused(before, Limit.of(most));
        for (Account one : due) {
            faces.forget(one.id());
            certifications.forget(one.id());
            applicants.forgetName(one.id());
            accounts.empty(one);
        }
        return due.size();
    }
}
