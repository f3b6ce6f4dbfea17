package callboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The request being answered: its number, its nonce, its cookies. Filled by {@link FrontFilter} before anything else runs;
 * absent in jobs and commands, where {@link #present} is false.
 */
@RequestScoped
public class Exchange {

    private static final SecureRandom RANDOM = new SecureRandom();

    private @Nullable HttpServletRequest request;
    private @Nullable HttpServletResponse response;
    private String id = "";
    private String nonce = "";

    void begin(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        this.id = random(9);
        this.nonce = random(18);
    }

    public boolean present() {
        return request != null;
    }

    /** What support asks for when a visitor quotes an error; in the log lines of this request too. */
    public String id() {
        return id;
    }

    /** The script nonce of this one response. */
    public String nonce() {
        return nonce;
    }

    public HttpServletRequest request() {
        return Objects.requireNonNull(request, "no request is being answered");
    }

    /** The address of the visitor as far as the front knows it. */
    public String address() {
        return request().getRemoteAddr();
    }

    public boolean secure() {
        return request().isSecure();
    }

    /** The value of a cookie of ours, under whichever of its two names the connection allows. */
    public Optional<String> cookie(String name) {
        Cookie[] cookies = request().getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(cookieName(name))) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie that scripts cannot read and other sites cannot send along with a form; a zero age removes it. */
    public void setCookie(String name, String value, Duration age) {
        StringBuilder header = new StringBuilder(cookieName(name))
                .append('=')
                .append(value)
                .append("; Path=/; HttpOnly; SameSite=Lax; Max-Age=")
                .append(age.toSeconds());
        if (secure()) {
            header.append("; Secure");
        }
        Objects.requireNonNull(response).addHeader("Set-Cookie", header.toString());
    }

    /** A cookie bound to this host is only possible over HTTPS, where its name says so. */
    private String cookieName(String name) {
        return (secure() ? "__Host-" : "") + name;
    }

    private static String random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
