package callboard.data;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.StatelessSessionImplementor;

/**
 * {@code @Transactional} on the shared session: joins the running transaction or makes one, commits on return, rolls back on
 * any exception. {@link Committed} is fired after the outermost commit, so that a waiting job can be poked.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionInterceptor {

    private final StatelessSessionImplementor session;
    private final Event<Committed> committed;

    @Inject
    TransactionInterceptor(StatelessSessionImplementor session, Event<Committed> committed) {
        this.session = session;
        this.committed = committed;
    }

    @AroundInvoke
    Object within(InvocationContext act) throws Exception {
        Transaction transaction = session.getTransaction();
        if (transaction.isActive()) {
            return act.proceed();
        }
        transaction.begin();
        Object result;
        try {
            result = act.proceed();
            transaction.commit();
        } catch (Throwable failure) {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw failure;
        }
        committed.fire(new Committed());
        return result;
    }
}
