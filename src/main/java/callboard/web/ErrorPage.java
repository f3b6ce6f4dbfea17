package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One page for everything that went wrong: what happened, what is safe, what to do, and the request's number. The API gets the
 * same as {@code application/problem+json} (RFC 9457). It never says more than that: no version, no class, no trace.
 */
@ApplicationScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503);

    /** What programs decide by, for the errors that any address can give. */
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "BAD_REQUEST"),
            Map.entry(401, "SIGN_IN_NEEDED"),
            Map.entry(403, "FORBIDDEN"),
            Map.entry(404, "NOT_FOUND"),
            Map.entry(405, "METHOD"),
            Map.entry(409, "CONFLICT"),
            Map.entry(410, "GONE"),
            Map.entry(413, "TOO_LARGE"),
            Map.entry(415, "UNSUPPORTED_TYPE"),
            Map.entry(422, "INVALID"),
            Map.entry(429, "TOO_MANY"),
            Map.entry(500, "FAILED"),
            Map.entry(503, "UNAVAILABLE"));

    private static final String FORGED = "web.error.forged";

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
        model.put("help", ui.answer(reason));
        return new Page("text/html;charset=utf-8", templates.render("web/error", ui.language(), model));
    }

    private String problem(int status, int known, String reason, List<?> arguments) {
        String code = reason.equals(FORGED) ? "CSRF" : CODES.getOrDefault(known, "FAILED");
        return json(status, code, ui.text(reason, arguments), Map.of());
    }

    /**
     * A refusal for programs, for those who know a better code than the status has.
     *
     * @param reasonKey message key of its title
     * @param more further fields, in what the API's JSON can write
     */
    public String problem(int status, String code, String reasonKey, Map<String, ?> more) {
        return json(status, code, ui.text(reasonKey, List.of()), more);
    }

    private String json(int status, String code, String title, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "type",
                "https://callboard/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        body.put("title", title);
        body.put("status", status);
        body.put("code", code);
        body.put("requestId", exchange.id());
        body.putAll(more);
        try {
            return ApiJson.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A refusal cannot be written", e);
        }
    }

    /** A whole answer. */
    record Page(String type, String body) {}
}
