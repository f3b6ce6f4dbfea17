package callboard;

import java.util.List;
import org.hibernate.engine.spi.StatelessSessionImplementor;
import org.hibernate.stat.Statistics;

/** Counts what the product asks its database, for pages whose cost must not grow with what they list (performance.md, decision 3). */
public final class Statements {

    private Statements() {}

    /** How many statements were prepared meanwhile; those of jobs in the background count too, so a product that is still. */
    public static long of(Product product, Runnable page) {
        return during(product, page).getPrepareStatementCount();
    }

    /** The queries that were asked meanwhile, as the repositories write them, each once. */
    public static List<String> queries(Product product, Runnable page) {
        return List.of(during(product, page).getQueries());
    }

    private static Statistics during(Product product, Runnable page) {
        Statistics statistics = product.ask(() ->
                product.bean(StatelessSessionImplementor.class).getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page.run();
        return statistics;
    }
}
