package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One page for everything that went wrong: what happened, what is safe, what to do, and the request's number. The API gets the
 * same as {@code application/problem+json} (RFC 9457). It never says more than that: no version, no class, no trace.
 */
@ApplicationScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    private final Templates templates;
    private final Ui ui;
    private final Exchange exchange;

    @Inject
    ErrorPage(Templates templates, Ui ui, Exchange exchange) {
        this.templates = templates;
        this.ui = ui;
        this.exchange = exchange;
    }

    /** Answers outside Jersey, from a filter or the server itself. */
    public void send(HttpServletResponse response, int status, String reasonKey) throws IOException {
        Page page = page(status, reasonKey, List.of());
        response.setStatus(status);
        response.setContentType(page.type());
        response.getOutputStream().write(page.body().getBytes(UTF_8));
    }

    /**
     * Answers inside Jersey.
     *
     * @param reasonKey message key of the sentence that explains it; empty for the usual one of this status
     */
    public Response answer(int status, String reasonKey, List<?> arguments) {
        Page page = page(status, reasonKey, arguments);
        return Response.status(status).type(page.type()).entity(page.body()).build();
    }

    /**
     * The body for a status.
     *
     * @param reasonKey message key of the sentence that explains it; empty for the usual one of this status
     */
    Page page(int status, String reasonKey, List<?> arguments) {
        int known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        String reason = reasonKey.isEmpty() ? "web.error." + known + ".text" : reasonKey;
        if (exchange.present() && exchange.request().getRequestURI().startsWith("/api/")) {
            return new Page("application/problem+json", problem(status, known, reason, arguments));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("ui", ui);
        model.put("titleKey", "web.error." + known + ".title");
        model.put("reason", ui.text(reason, arguments));
        model.put("status", status);
        return new Page("text/html;charset=utf-8", templates.render("web/error", ui.language(), model));
    }

    private String problem(int status, int known, String reason, List<?> arguments) {
        String code = known == 401 ? "SIGN_IN_NEEDED" : reason.endsWith(".text") ? "HTTP_" + known : reason;
        return "{\"type\":\"about:blank\",\"status\":" + status + ",\"code\":" + quoted(code) + ",\"title\":"
                + quoted(ui.text(reason, arguments)) + ",\"request\":"
                + quoted(exchange.id()) + "}";
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A whole answer. */
    record Page(String type, String body) {}
}
