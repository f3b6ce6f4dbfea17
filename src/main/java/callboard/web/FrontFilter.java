package callboard.web;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.slf4j.MDC;

/** First of all filters: numbers the request, sets the headers that every answer carries, and gives pages their CSP nonce. */
@ApplicationScoped
public class FrontFilter implements Filter {

    private final Exchange exchange;
    private final Clock clock;

    @Inject
    FrontFilter(Exchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        exchange.begin(request, response);
        headers(request, response);
        MDC.put("request", exchange.id());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request");
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", exchange.id());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(
                "Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()");
        response.setHeader("Content-Security-Policy", policy());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(
                    "X-Callboard-Now",
                    clock.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (!request.getRequestURI().startsWith("/assets/")
                && !request.getRequestURI().startsWith("/webjars/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private String policy() {
        return "default-src 'none'; script-src 'nonce-" + exchange.nonce() + "' 'strict-dynamic'; style-src 'self'; "
                + "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
