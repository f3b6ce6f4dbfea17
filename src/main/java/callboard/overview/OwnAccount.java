package callboard.overview;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.CurrentSignIn;
import callboard.account.Grant;
import callboard.account.Role;
import callboard.account.SignIn;
import callboard.account.SignInService;
import callboard.account.SignIns;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person may do with his own account. */
@RequestScoped
class OwnAccount {

    private final CurrentSignIn current;
    private final AccountService accounts;
    private final SignInService service;
    private final SignIns signIns;
    private final Schools schools;
    private final Trail trail;

    @Inject
    OwnAccount(
            CurrentSignIn current,
            AccountService accounts,
            SignInService service,
            SignIns signIns,
            Schools schools,
            Trail trail) {
        this.current = current;
        this.accounts = accounts;
        this.service = service;
        this.signIns = signIns;
        this.schools = schools;
        this.trail = trail;
    }

    /** A place of work: a school's desk, or the platform with an empty name. */
    public record Place(String name, String href, List<String> roleKeys) {}

    Account account() {
        return NotFound.unless(current.account());
    }

    List<SignIn> openSignIns() {
        return service.open(account());
    }

    /** The name of this browser's sign-in. */
    String here() {
        return current.signIn().map(SignIn::ref).orElse("");
    }

    /** Where he works, the platform first. */
    List<Place> places() {
        TreeMap<Long, List<Grant>> bySchool =
                new TreeMap<>(current.grants().stream().collect(Collectors.groupingBy(Grant::schoolId)));
        return bySchool.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether his work is judging and nothing else. */
    boolean onlyJudges() {
        return !current.grants().isEmpty() && current.grants().stream().allMatch(grant -> grant.role() == Role.JUDGE);
    }

    private Place place(long schoolId, List<Grant> grants) {
        List<String> roles =
                grants.stream().map(Grant::role).sorted().map(Role::key).toList();
        if (schoolId == 0) {
            return new Place("", "/platform", roles);
        } else {
            School school = schools.byId(schoolId).orElseThrow();
            return new Place(school.name(), onlyJudges() ? "/judging" : "/schools/" + school.code() + "/desk", roles);
        }
    }

    /** Ends one of his own sign-ins; another person's is not found. Says whether it was this browser's. */
    @Transactional
    public boolean end(String ref) {
        SignIn signIn = NotFound.unless(signIns.of(account().id(), ref));
        boolean thisBrowser = ref.equals(here());
        trail.record(Act.of("overview.act.sign-in-ended", ref).named(signIn.device()));
        if (thisBrowser) {
            service.end();
        } else {
            service.end(signIn);
        }
        return thisBrowser;
    }

    /** The new password opens the account from now on, and every other browser asks for it. */
    @Transactional
    public void changePassword(String passwordHash) {
        Account account = account();
        accounts.changePassword(account, passwordHash);
        service.endOthers(account);
        trail.record(Act.of("overview.act.password-changed", account.ref()).named(account.loginMasked()));
    }
}
