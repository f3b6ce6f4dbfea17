package callboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site made the browser send. It stands in front of everything, because Krazo's own check needs an
 * HttpSession, covers controllers only and cannot read multipart forms (design §1).
 */
@ApplicationScoped
public class CsrfFilter implements Filter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Csrf csrf;
    private final Exchange exchange;
    private final ErrorPage errors;
    private final Instance<TokenCookie> tokenCookies;

    @Inject
    CsrfFilter(Csrf csrf, Exchange exchange, ErrorPage errors, @Any Instance<TokenCookie> tokenCookies) {
        this.csrf = csrf;
        this.exchange = exchange;
        this.errors = errors;
        this.tokenCookies = tokenCookies;
    }

    /** A cookie that signs a browser in, and therefore makes forgery worth while; named by the package that sets it. */
    public interface TokenCookie {
        String cookieName();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        if (SAFE.contains(request.getMethod()) || signed(request) || (sameSite(request) && ours(request))) {
            chain.doFilter(request, response);
        } else {
            errors.send(response, 403, "web.error.forged");
        }
    }

    /** A part of a recording comes by an address that only we could make; a browser may send our cookies along with it. */
    private static boolean signed(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/media/parts/");
    }

    private static boolean sameSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private boolean ours(HttpServletRequest request) {
        return !carriesOurCookie() || csrf.matches(given(request));
    }

    private boolean carriesOurCookie() {
        if (exchange.cookie(Csrf.COOKIE).isPresent()) {
            return true;
        }
        return tokenCookies.stream()
                .anyMatch(cookie -> exchange.cookie(cookie.cookieName()).isPresent());
    }

    private static @Nullable String given(HttpServletRequest request) {
        String header = request.getHeader(Csrf.HEADER);
        if (header != null) {
            return header;
        }
        // A multipart form without JavaScript carries the token in its address; its body is not for us to read.
        return request.getParameter(Csrf.FIELD);
    }
}
