package callboard.staff;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.account.SignIns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one school or of the platform as their page shows them. */
@RequestScoped
class StaffList {

    private final Accounts accounts;
    private final Grants grants;
    private final SignIns signIns;

    @Inject
    StaffList(Accounts accounts, Grants grants, SignIns signIns) {
        this.accounts = accounts;
        this.grants = grants;
        this.signIns = signIns;
    }

    /** One person. @param lastUsed null if he never signed in, or no longer */
    public record Line(
            Account account, List<Role> roles, @Nullable Instant lastUsed) {

        /** For templates, where roles are looked up by name. */
        public List<String> roleNames() {
            return roles.stream().map(Role::name).toList();
        }
    }

    List<Line> ofSchool(long school) {
        return lines(accounts.staffOf(school), grants.givenAtSchool(school));
    }

    List<Line> ofPlatform() {
        return lines(accounts.platformStaff(), grants.givenOnPlatform());
    }

    Optional<Line> ofSchool(long school, String ref) {
        return ofSchool(school).stream()
                .filter(line -> line.account().ref().equals(ref))
                .findFirst();
    }

    private List<Line> lines(List<Account> people, List<Grant> held) {
        Map<Long, Instant> used = new HashMap<>();
        signIns.lastUsed(people.stream().map(Account::id).toList())
                .forEach(row -> used.put(row.accountId(), row.lastUsedAt()));
        return people.stream()
                .map(account -> new Line(
                        account,
                        held.stream()
                                .filter(grant -> grant.accountId() == account.id())
                                .map(Grant::role)
                                .sorted()
                                .toList(),
                        used.get(account.id())))
                .toList();
    }
}
