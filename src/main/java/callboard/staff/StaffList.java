package callboard.staff;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.account.SignIns;
import callboard.factor.FactorGate;
import callboard.factor.SecondFactors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of one school or of the platform as their page shows them. */
@RequestScoped
class StaffList {

    private final Accounts accounts;
    private final Grants grants;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final FactorGate gate;

    @Inject
    StaffList(Accounts accounts, Grants grants, SignIns signIns, SecondFactors factors, FactorGate gate) {
        this.accounts = accounts;
        this.grants = grants;
        this.signIns = signIns;
        this.factors = factors;
        this.gate = gate;
    }

    /**
     * One person.
     *
     * @param lastUsed null if he never signed in
     * @param disabledAt null unless he is disabled here
     * @param factor how his second factor stands
     */
    public record Line(
            Account account,
            List<Role> roles,
            @Nullable Instant lastUsed,
            @Nullable Instant disabledAt,
            Factor factor) {

        /** For templates, where roles are looked up by name. */
        public List<String> roleNames() {
            return roles.stream().map(Role::name).toList();
        }

        public boolean isDisabled() {
            return disabledAt != null;
        }
    }

    /** Whether a person has a second factor, and whether his roles here demand one. */
    public record Factor(boolean on, boolean demanded) {}

    List<Line> of(Workplace place) {
        return place.isPlatform()
                ? lines(accounts.platformStaff(), grants.givenOnPlatform())
                : lines(accounts.staffOf(place.school()), grants.givenAtSchool(place.school()));
    }

    Optional<Line> of(Workplace place, String ref) {
        return of(place).stream()
                .filter(line -> line.account().ref().equals(ref))
                .findFirst();
    }

    private List<Line> lines(List<Account> people, List<Grant> given) {
        List<Long> ids = people.stream().map(Account::id).toList();
        Map<Long, Instant> used = new HashMap<>();
        signIns.lastUsed(ids).forEach(row -> used.put(row.accountId(), row.lastUsedAt()));
        Set<Long> secured = new HashSet<>(factors.confirmed(ids));
        return people.stream()
                .map(account -> line(
                        account,
                        given.stream()
                                .filter(grant -> grant.accountId() == account.id())
                                .toList(),
                        used.get(account.id()),
                        secured.contains(account.id())))
                .toList();
    }

    private Line line(Account account, List<Grant> given, @Nullable Instant used, boolean secured) {
        List<Role> roles = given.stream().map(Grant::role).sorted().toList();
        Instant disabledAt = given.stream()
                .flatMap(grant -> grant.suspendedAt().stream())
                .findFirst()
                .orElse(null);
        return new Line(account, roles, used, disabledAt, new Factor(secured, gate.demands(roles)));
    }
}
