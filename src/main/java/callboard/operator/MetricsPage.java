package callboard.operator;

import callboard.web.ErrorPage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** {@code /metrics}: there for insiders, and nowhere to be found for everybody else. */
final class MetricsPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private final transient ErrorPage errors;
    private final transient Predicate<HttpServletRequest> insiders;

    MetricsPage(Metrics metrics, ErrorPage errors, Predicate<HttpServletRequest> insiders) {
        this.metrics = metrics;
        this.errors = errors;
        this.insiders = insiders;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (insiders.test(request)) {
            response.setContentType("text/plain; version=0.0.4; charset=utf-8");
            response.getOutputStream().write(metrics.text().getBytes(StandardCharsets.UTF_8));
        } else {
            errors.send(response, 404, "");
        }
    }
}
