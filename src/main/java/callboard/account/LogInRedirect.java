package callboard.account;

import callboard.web.ErrorPage;
import callboard.web.Exchange;
import callboard.web.Flash;
import callboard.web.NobodyHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Sends a visitor who is not signed in to the log-in page, whatever he asked for, and the API a 401; who is between the two
 * steps to the second, who must set one up to the page for that.
 */
@RequestScoped
public class LogInRedirect implements NobodyHere {

    /** Where somebody proves his second factor, a page of the package that keeps it. */
    public static final String SECOND_STEP = "/login/second-factor";

    /** Where he finds a form that was kept for him. */
    private static final String KEPT = "/unsent";

    /** Where he sets it up. */
    public static final String SET_UP = "/account/second-factor";

    private final Exchange exchange;
    private final CurrentSignIn current;
    private final ErrorPage pages;
    private final Instance<LateForms> lateForms;
    private final Flash flash;

    @Inject
    LogInRedirect(
            Exchange exchange,
            CurrentSignIn current,
            ErrorPage pages,
            @Any Instance<LateForms> lateForms,
            Flash flash) {
        this.exchange = exchange;
        this.current = current;
        this.pages = pages;
        this.lateForms = lateForms;
        this.flash = flash;
    }

    /** Keeps what somebody typed who is not signed in any more; implemented above. */
    public interface LateForms {

        /** Whether the form of this request is kept for its sender. */
        boolean keep(long account);
    }

    @Override
    public Optional<Response> insteadOfNotFound() {
        return current.account().isEmpty() ? Optional.of(answer(false)) : Optional.empty();
    }

    /** @param form whether a form was sent that can be shown again */
    Response answer(boolean form) {
        String asked = exchange.request().getRequestURI();
        if (asked.startsWith("/api/")) {
            return pages.answer(401, "", List.of());
        }
        String query = exchange.request().getQueryString();
        boolean comesBack = exchange.request().getMethod().equals("GET");
        UriBuilder logIn = UriBuilder.fromPath(current.waiting().isPresent() ? SECOND_STEP : "/login");
        if (comesBack) {
            logIn.queryParam("next", "{next}");
            return Response.seeOther(logIn.build(asked + (query == null ? "" : "?" + query)))
                    .build();
        } else if (form && current.lapsed().filter(this::isKept).isPresent()) {
            flash.warn("account.late-form");
            return Response.seeOther(UriBuilder.fromPath("/login/staff")
                            .queryParam("next", KEPT)
                            .build())
                    .build();
        } else {
            return Response.seeOther(logIn.build()).build();
        }
    }

    private boolean isKept(Account account) {
        return lateForms.stream().anyMatch(forms -> forms.keep(account.id()));
    }

    /** Nothing is open to him before he has set up his second factor. */
    Response toFactor() {
        if (exchange.request().getRequestURI().startsWith("/api/")) {
            return pages.answer(403, "account.factor.first", List.of());
        } else {
            return Response.seeOther(UriBuilder.fromPath(SET_UP).build()).build();
        }
    }
}
