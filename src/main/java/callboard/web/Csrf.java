package callboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form token of this browser: a random value in a signed cookie that every form sends back (design §1). */
@RequestScoped
public class Csrf {

    static final String COOKIE = "cb-csrf";
    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-Token";

    private static final String PURPOSE = "csrf";
    private static final Duration AGE = Duration.ofDays(30);

    private final Exchange exchange;
    private final Signer signer;
    private @Nullable String token;

    @Inject
    Csrf(Exchange exchange, Signer signer) {
        this.exchange = exchange;
        this.signer = signer;
    }

    /** The token to put into a form; given to the browser with this answer if it has none yet. */
    public String token() {
        if (token == null) {
            token = stored().orElseGet(this::fresh);
        }
        return token;
    }

    boolean matches(@Nullable String given) {
        return given != null
                && stored().map(mine -> MessageDigest.isEqual(bytes(mine), bytes(given)))
                        .orElse(false);
    }

    private Optional<String> stored() {
        return exchange.cookie(COOKIE)
                .filter(value -> signer.verified(PURPOSE, value).isPresent());
    }

    private String fresh() {
        byte[] bits = new byte[18];
        new SecureRandom().nextBytes(bits);
        String signed =
                signer.sign(PURPOSE, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        exchange.setCookie(COOKIE, signed, AGE);
        return signed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
