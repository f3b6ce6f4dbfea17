package callboard.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.StatelessSessionImplementor;

/** One stateless session a request or job. Repositories, services and the transaction share it, so that an act is one. */
final class Work {

    private Work() {}

    @Produces
    @RequestScoped
    static StatelessSessionImplementor session(Database database) {
        return (StatelessSessionImplementor) database.factory().openStatelessSession();
    }

    static void close(@Disposes StatelessSessionImplementor session) {
        ((StatelessSession) session).close();
    }
}
