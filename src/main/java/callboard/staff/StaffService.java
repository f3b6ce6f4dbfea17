package callboard.staff;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.account.SignIn;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.factor.FactorService;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** What is done to a colleague where he works. Roles act on his next request; what he is elsewhere stays as it is. */
@ApplicationScoped
class StaffService {

    private final AccountService accounts;
    private final Grants grants;
    private final SignInService signIns;
    private final FactorService factors;
    private final Trail trail;
    private final Asker asker;

    @Inject
    StaffService(
            AccountService accounts,
            Grants grants,
            SignInService signIns,
            FactorService factors,
            Trail trail,
            Asker asker) {
        this.accounts = accounts;
        this.grants = grants;
        this.signIns = signIns;
        this.factors = factors;
        this.trail = trail;
        this.asker = asker;
    }

    /** Gives exactly these roles; without any he is no colleague here any more. */
    @Transactional
    public void changeRoles(Workplace place, StaffList.Line person, List<Role> roles) {
        StaffPolicy.mayGive(roles).orRefuse();
        grants.lock(place.school(), place.manager());
        accounts.keepOnly(person.account(), roles, place.school());
        accounts.grant(person.account(), roles, place.schoolId());
        keepAManager(place);
        trail.record(
                act("staff.act.roles", place, person).withChanged("staff.roles", names(person.roles()), names(roles)));
    }

    /** His roles here open nothing from his next request on. */
    @Transactional
    public void disable(Workplace place, StaffList.Line person, String reason) {
        StaffPolicy.mayDisable(person, asker.me().account()).orRefuse();
        grants.lock(place.school(), place.manager());
        accounts.suspend(person.account(), place.school());
        keepAManager(place);
        trail.record(act("staff.act.disabled", place, person).because(reason));
    }

    /** Gives him back what he had. */
    @Transactional
    public void resume(Workplace place, StaffList.Line person) {
        accounts.resume(person.account(), place.school());
        trail.record(act("staff.act.resumed", place, person));
    }

    /** Whether his second factor may be taken away here. */
    Verdict mayResetFactor(Workplace place, StaffList.Line person) {
        boolean elsewhere =
                !place.isPlatform() && grants.elsewhere(person.account().id(), place.school()) > 0;
        return StaffPolicy.mayResetFactor(person, asker.me().account(), elsewhere);
    }

    /** Takes his second factor away, because he lost phone and paper; the next log-in asks for the password alone. */
    @Transactional
    public void resetFactor(Workplace place, StaffList.Line person, String reason) {
        mayResetFactor(place, person).orRefuse();
        factors.reset(person.account(), place.school(), reason);
    }

    /** Ends one of his sign-ins, in whichever browser it is. */
    @Transactional
    public void end(Workplace place, StaffList.Line person, SignIn signIn) {
        signIns.end(signIn);
        trail.record(act("staff.act.sign-in-ended", place, person).with("staff.device", signIn.device()));
    }

    /** Ends all his sign-ins; of one's own all but this one. */
    @Transactional
    public void endAll(Workplace place, StaffList.Line person) {
        Account account = person.account();
        if (account.id() == asker.me().account()) {
            signIns.endOthers(account);
        } else {
            signIns.endAll(account);
        }
        trail.record(act("staff.act.sign-ins-ended", place, person));
    }

    /** Whether somebody may be invited: whoever is disabled here is resumed instead. */
    Verdict mayInvite(Workplace place, String email) {
        boolean disabled = accounts.byLogin(email).stream()
                .flatMap(account -> grants.given(account.id()).stream())
                .anyMatch(grant -> grant.schoolId() == place.school() && grant.isSuspended());
        return disabled ? Verdict.refused("staff.email.disabled") : Verdict.allowed();
    }

    /** Asked under the lock, after the change: of two administrators who disable each other, one does it. */
    private void keepAManager(Workplace place) {
        if (grants.able(place.school(), place.manager()) == 0) {
            throw new Refused(Verdict.refused("staff.last-manager"));
        }
    }

    private static Act act(String kind, Workplace place, StaffList.Line person) {
        return Act.of(kind, person.account().ref())
                .named(person.account().name())
                .inSchool(place.school());
    }

    private static String names(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
