package callboard.login;

import callboard.account.CurrentSignIn;
import callboard.account.Grant;
import callboard.account.SchoolCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

    /** The first page of the role that comes first in the list of roles; a candidate's home otherwise. */
    public String address() {
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
            case EXPORTER -> desk + "/exports";
            case PLATFORM_ADMIN -> "/platform/schools";
            case PLATFORM_REVIEWER -> "/platform/manual-entries";
            case SUPPORT -> "/platform/outbox";
        };
    }
}
