package callboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;

/** What the person asking may do, for controllers, services and templates alike. */
@RequestScoped
public class Permissions {

    private final CurrentSignIn current;

    @Inject
    Permissions(CurrentSignIn current) {
        this.current = current;
    }

    /** Whether he holds the role at this school. */
    public boolean has(Role role, long school) {
        return subject().isPermitted(role.permission(school));
    }

    /** Whether he holds one of the roles at this school. */
    public boolean hasAny(long school, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> has(role, school));
    }

    /** Whether he holds this role of the platform. */
    public boolean has(Role platformRole) {
        return subject().isPermitted(platformRole.permission(0));
    }

    /** Whether he belongs to the school at all; if not, the school's desk does not exist for him. */
    public boolean belongsTo(long school) {
        return current.grants().stream()
                .anyMatch(grant -> grant.schoolId() == school && !grant.role().isPlatform());
    }

    /**
     * Whether what is his own at this school is open to him: a candidate's always is, what an officer recorded when he tried an
     * exam out only while he is one.
     */
    public boolean owns(long school) {
        return current.account().filter(Account::isCandidate).isPresent() || has(Role.OFFICER, school);
    }

    /** Whether he holds the role anywhere. */
    public boolean hasAnywhere(Role role) {
        return current.grants().stream().anyMatch(grant -> grant.role() == role);
    }

    private static Subject subject() {
        return SecurityUtils.getSubject();
    }
}
