package callboard.operator;

import callboard.web.ErrorPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Predicate;

/** The pages of this package by the servlet pattern they belong at, for whoever opens a port. */
@ApplicationScoped
public class OperatorPages {

    private final Readiness readiness;
    private final Metrics metrics;
    private final ErrorPage errors;

    @Inject
    OperatorPages(Readiness readiness, Metrics metrics, ErrorPage errors) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.errors = errors;
    }

    /** For the port that everybody reaches. */
    public Map<String, HttpServlet> forEverybody() {
        return pages(Insider::asks);
    }

    /** For a port that only the machine itself reaches. */
    public Map<String, HttpServlet> forThisMachine() {
        return pages(request -> true);
    }

    private Map<String, HttpServlet> pages(Predicate<HttpServletRequest> insiders) {
        return Map.of(
                "/health/*", new Health(readiness, insiders), "/metrics", new MetricsPage(metrics, errors, insiders));
    }
}
