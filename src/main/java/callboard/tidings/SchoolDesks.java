package callboard.tidings;

import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells everybody of a school who acts on its candidates. */
@ApplicationScoped
class SchoolDesks {

    private static final Set<Role> TOLD = Set.of(Role.ADMIN, Role.OFFICER);

    private final Grants grants;
    private final Notices notices;

    @Inject
    SchoolDesks(Grants grants, Notices notices) {
        this.grants = grants;
        this.notices = notices;
    }

    void tell(School school, Message message) {
        grants.ofSchool(school.id()).stream()
                .filter(grant -> TOLD.contains(grant.role()))
                .map(Grant::accountId)
                .distinct()
                .forEach(person -> notices.tell(person, message.to(person).ofSchool(school.id())));
    }
}
