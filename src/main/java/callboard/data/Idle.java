package callboard.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.hibernate.engine.spi.StatelessSessionImplementor;

/** Gives back the connection of a request that is going to wait for something else; the next statement takes another. */
@ApplicationScoped
public class Idle {

    private final StatelessSessionImplementor session;
    private final BeanManager beans;

    @Inject
    Idle(StatelessSessionImplementor session, BeanManager beans) {
        this.session = session;
        this.beans = beans;
    }

    /** Nothing is given back within a transaction, and nothing is there outside of a request. */
    public void letGo() {
        if (inRequest() && !session.isTransactionInProgress()) {
            session.getJdbcCoordinator().getLogicalConnection().manualDisconnect();
        }
    }

    private boolean inRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException nobodyAsks) {
            return false;
        }
    }
}
