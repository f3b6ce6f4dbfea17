package callboard.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.StatelessSessionImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What cannot be taken back, such as removing a file, waits here until the rows that say so are committed. */
@ApplicationScoped
public class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final StatelessSessionImplementor session;

    @Inject
    AfterCommit(StatelessSessionImplementor session) {
        this.session = session;
    }

    /** Runs it after the commit, never after a rollback, and at once where no transaction runs. A failure is logged. */
    public void run(Runnable act) {
        Transaction transaction = session.getTransaction();
        if (!transaction.isActive()) {
            act.run();
            return;
        }
        transaction.registerSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // nothing to prepare
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    logged(act);
                }
            }
        });
    }

    private static void logged(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            LOG.error("What was to follow a commit failed", failure);
        }
    }
}
