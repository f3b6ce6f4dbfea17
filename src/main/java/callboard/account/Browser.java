package callboard.account;

import callboard.web.CsrfFilter;
import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The browser of this request: its sign-in token and the mark by which we recognise it when it comes again. */
@RequestScoped
class Browser {

    static final String SIGN_IN = "cb-sign-in";

    private static final String DEVICE = "cb-device";
    private static final Duration DEVICE_AGE = Duration.ofDays(400);

    private final Exchange exchange;
    private String fresh = "";

    @Inject
    Browser(Exchange exchange) {
        this.exchange = exchange;
    }

    Optional<String> token() {
        return exchange.present() ? exchange.cookie(SIGN_IN) : Optional.empty();
    }

    void keepToken(String token, Duration age) {
        exchange.setCookie(SIGN_IN, token, age);
    }

    void dropToken() {
        exchange.setCookie(SIGN_IN, "", Duration.ZERO);
    }

    /** Digest of this browser's mark, empty if it has none yet. */
    String knownAs() {
        return exchange.present() ? exchange.cookie(DEVICE).map(Tokens::hash).orElse(fresh) : "";
    }

    /** As {@link #knownAs}, marking the browser if it was not. */
    String marked() {
        if (knownAs().isEmpty()) {
            String mark = Tokens.fresh();
            exchange.setCookie(DEVICE, mark, DEVICE_AGE);
            fresh = Tokens.hash(mark);
        }
        return knownAs();
    }

    /** What its owner would call it: the system and the program, as far as it says so. */
    String name() {
        String agent =
                Optional.ofNullable(exchange.request().getHeader("User-Agent")).orElse("");
        return firstIn(agent, "iPhone", "iPad", "Android", "HarmonyOS", "Windows", "Mac OS", "Linux") + " "
                + firstIn(agent, "MicroMessenger", "Edg", "Firefox", "Chrome", "Safari");
    }

    private static String firstIn(String agent, String... names) {
        for (String name : names) {
            if (agent.contains(name)) {
                return name;
            }
        }
        return "?";
    }

    /** Tells the forgery check which cookie makes a request worth forging. */
    static final class SignInCookie implements CsrfFilter.TokenCookie {

        @Override
        public String cookieName() {
            return SIGN_IN;
        }
    }
}
