package callboard.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code /health/live}: 200 while the process answers. {@code /health/ready}: 200 or 503, and to insiders why.
 * Nothing else is here.
 */
final class Health extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Readiness readiness;
    private final transient Predicate<HttpServletRequest> insiders;

    Health(Readiness readiness, Predicate<HttpServletRequest> insiders) {
        this.readiness = readiness;
        this.insiders = insiders;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getPathInfo());
        if (asked.equals("/live")) {
            answer(response, true, Map.of());
        } else if (asked.equals("/ready")) {
            List<HealthPoint> points = readiness.points();
            answer(response, Readiness.isReady(points), insiders.test(request) ? details(points) : Map.of());
        } else {
            response.setStatus(404);
        }
    }

    private static Map<String, Object> details(List<HealthPoint> points) {
        Map<String, Object> details = new LinkedHashMap<>();
        points.forEach(point ->
                details.put(point.name(), Map.of("status", point.fine() ? "UP" : "DOWN", "detail", point.detail())));
        return details;
    }

    private static void answer(HttpServletResponse response, boolean fine, Map<String, Object> details)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", fine ? "UP" : "DOWN");
        if (!details.isEmpty()) {
            body.put("checks", details);
        }
        response.setStatus(fine ? 200 : 503);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
