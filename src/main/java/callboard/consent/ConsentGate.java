package callboard.consent;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.web.Exchange;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * Nothing new is collected from a candidate who has not agreed to the texts in force: certifying, showing
 * his face, appeals, corrections and applying wait for it. His exam does not, nor his uploads and results: a new text must never stand between him and a room whose clock runs.
 */
@Provider
@Dependent
@Priority(Priorities.AUTHORIZATION + 10)
public class ConsentGate implements ContainerRequestFilter {

    private static final Pattern COLLECTING =
            Pattern.compile("/(certification|face|appeals|corrections|schools/[^/]+/applications)(/.*)?");

    private final CurrentSignIn current;
    private final ConsentLedger ledger;
    private final Exchange exchange;

    @Inject
    ConsentGate(CurrentSignIn current, ConsentLedger ledger, Exchange exchange) {
        this.current = current;
        this.ledger = ledger;
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = exchange.request().getRequestURI();
        boolean asks = COLLECTING.matcher(path).matches()
                && current.account()
                        .filter(Account::isCandidate)
                        .filter(this::lacks)
                        .isPresent();
        if (asks) {
            UriBuilder page = UriBuilder.fromPath("/account/consents");
            if (request.getMethod().equals("GET")) {
                page.queryParam("next", "{next}");
            }
            request.abortWith(Response.seeOther(request.getMethod().equals("GET") ? page.build(path) : page.build())
                    .build());
        }
    }

    private boolean lacks(Account account) {
        return !ledger.missing(account).isEmpty();
    }
}
