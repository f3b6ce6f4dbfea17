package callboard.login;

import callboard.account.CurrentSignIn;
import callboard.account.Grant;
import callboard.account.LogInRedirect;
import callboard.account.SchoolCodes;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;

/** Where a person's work begins. */
@RequestScoped
public class StartPage {

    private final CurrentSignIn current;
    private final SchoolCodes schools;

    @Inject
    StartPage(CurrentSignIn current, SchoolCodes schools) {
        this.current = current;
        this.schools = schools;
    }

    /** As {@link #address()} for whoever asked for a page before he signed in; he comes to it after the second step. */
    public String address(String next) {
        if (current.waiting().isPresent() && !next.isEmpty()) {
            return UriBuilder.fromPath(LogInRedirect.SECOND_STEP)
                    .queryParam("next", "{next}")
                    .build(next)
                    .toString();
        } else {
            return Redirect.inside(next, address());
        }
    }

    /**
     * The first page of the role that comes first in the list of roles; a candidate's home otherwise. Whoever still has to prove
     * or set up his second factor begins there.
     */
    public String address() {
        if (current.waiting().isPresent()) {
            return LogInRedirect.SECOND_STEP;
        } else if (current.lacksFactor()) {
            return LogInRedirect.SET_UP;
        } else {
            return ofFirstRole();
        }
    }

    private String ofFirstRole() {
        return current.grants().stream()
                .min(Comparator.comparing(Grant::role))
                .map(this::address)
                .orElse("/");
    }

    private String address(Grant grant) {
        String desk = "/schools/" + schools.codeOf(grant.schoolId()).orElse("") + "/desk";
        return switch (grant.role()) {
            case ADMIN, OFFICER, AUDITOR -> desk;
            case REVIEWER -> desk + "/screening";
            case JUDGE -> "/judging";
            case PUBLISHER -> desk + "/publications";
            case EXPORTER, UNMASKER -> desk + "/exports";
            case PLATFORM_ADMIN -> "/platform/schools";
            case PLATFORM_REVIEWER -> "/platform/manual-entries";
            case SUPPORT -> "/platform/outbox";
        };
    }
}
