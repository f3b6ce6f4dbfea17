package callboard.closing;

import callboard.account.Account;
import callboard.config.Settings;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Accounts of candidates who never applied anywhere are closed some time after they were last used: log-in name, name, document,
 * pictures and notices go. Not while somebody still has to decide about one.
 */
@ApplicationScoped
public class UnusedAccounts implements Expiring {

    private final Candidates candidates;
    private final AccountEnd end;
    private final Settings settings;

    @Inject
    UnusedAccounts(Candidates candidates, AccountEnd end, Settings settings) {
        this.candidates = candidates;
        this.end = end;
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
        return candidates.countUnused(before);
    }

    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<Account> due = candidates.unused(before, Limit.of(most));
        due.forEach(end::of);
        return due.size();
    }
}
