package callboard.closing;

import callboard.account.Account;
import callboard.config.Settings;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accounts of candidates who never applied anywhere are closed some time after they were last used: log-in name, name, document,
 * pictures and notices go. Not while somebody still has to decide about one.
 */
@ApplicationScoped
public class UnusedAccounts implements Expiring {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedAccounts.class);

    private final Candidates candidates;
    private final UnusedEnd end;
    private final Settings settings;

    @Inject
    UnusedAccounts(Candidates candidates, UnusedEnd end, Settings settings) {
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

    /** Each in a transaction of its own. One that fails stays for the next run and does not keep the others. */
    @Override
    public int delete(Instant before, int most) {
        int closed = 0;
        for (Account account : candidates.unused(before, Limit.of(most))) {
            try {
                closed += end.of(account, before) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.error("Unused account {} could not be closed", account.ref(), failure);
            }
        }
        return closed;
    }

    /** One of them. */
    @ApplicationScoped
    static class UnusedEnd {

        private final Candidates candidates;
        private final AccountEnd end;

        @Inject
        UnusedEnd(Candidates candidates, AccountEnd end) {
            this.candidates = candidates;
            this.end = end;
        }

        /** False if it was used, or closed, since it was looked for. */
        @Transactional
        public boolean of(Account account, Instant before) {
            boolean still = end.holds(account) && candidates.countUnused(before, account.id()) == 1;
            if (still) {
                end.of(account);
            }
            return still;
        }
    }
}
