package callboard.staff;

import callboard.account.Permissions;
import callboard.account.SignIn;
import callboard.account.SignInService;
import callboard.account.SignIns;
import callboard.config.Clock;
import callboard.login.Invitation;
import callboard.login.Invitations;
import callboard.rules.Asker;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;

/** The pages of colleagues, the same for a school and for the platform. */
@RequestScoped
class StaffDesk {

    private final StaffList staff;
    private final StaffService service;
    private final Invitations invitations;
    private final SignInService signIns;
    private final SignIns signInRows;
    private final Permissions permissions;
    private final Asker asker;
    private final Clock clock;
    private final Forms forms;
    private final Models models;

    @Inject
    StaffDesk(
            StaffList staff,
            StaffService service,
            Invitations invitations,
            SignInService signIns,
            SignIns signInRows,
            Permissions permissions,
            Asker asker,
            Clock clock,
            Forms forms,
            Models models) {
        this.staff = staff;
        this.service = service;
        this.invitations = invitations;
        this.signIns = signIns;
        this.signInRows = signInRows;
        this.permissions = permissions;
        this.asker = asker;
        this.clock = clock;
        this.forms = forms;
        this.models = models;
    }

    /**
     * How the second factors of those who are not disabled stand, in numbers.
     *
     * @param on who has one
     * @param bound who has one and must
     * @param missing who has none and must
     */
    public record Count(int people, long on, long bound, long missing) {

        static Count of(List<StaffList.Line> people) {
            List<StaffList.Factor> able = people.stream()
                    .filter(line -> !line.isDisabled())
                    .map(StaffList.Line::factor)
                    .toList();
            return new Count(
                    people.size(),
                    able.stream().filter(factor -> factor.on()).count(),
                    able.stream()
                            .filter(factor -> factor.on() && factor.demanded())
                            .count(),
                    able.stream()
                            .filter(factor -> !factor.on() && factor.demanded())
                            .count());
        }

        public boolean isDemanding() {
            return bound + missing > 0;
        }
    }

    String list(Workplace place) {
        List<StaffList.Line> people = staff.of(place);
        models.put("people", people);
        models.put("count", Count.of(people));
        models.put(
                "invitations",
                place.isPlatform()
                        ? invitations.openOnPlatform(clock.now())
                        : invitations.open(place.school(), clock.now()));
        frame(place);
        return "staff/list";
    }

    String blank(Workplace place, Form form) {
        models.put("form", form);
        models.put("roles", place.roles());
        frame(place);
        return "staff/new";
    }

    /** One colleague: what he may do, where he is signed in, how he is kept out and let in again. */
    String show(Workplace place, String ref) {
        return show(place, ref, forms.empty(), forms.empty());
    }

    String show(Workplace place, String ref, Form disabling, Form resetting) {
        StaffList.Line person = person(place, ref);
        models.put("person", person);
        models.put("roles", place.roles());
        models.put("extras", place.extras());
        models.put("signIns", signIns.open(person.account()));
        models.put("disable", StaffPolicy.mayDisable(person, asker.me().account()));
        models.put("reset", service.mayResetFactor(place, person));
        models.put("disabling", disabling);
        models.put("resetting", resetting);
        frame(place);
        return "staff/show";
    }

    /** The link of an invitation, shown this once. */
    String link(Workplace place, String name, String link) {
        models.put("name", name);
        models.put("link", link);
        frame(place);
        return "staff/link";
    }

    StaffList.Line person(Workplace place, String ref) {
        return NotFound.unless(staff.of(place, ref));
    }

    SignIn signIn(StaffList.Line person, String ref) {
        return NotFound.unless(signInRows.of(person.account().id(), ref));
    }

    Invitation invitation(Workplace place, String ref) {
        return NotFound.unless(
                place.isPlatform() ? invitations.byRefOnPlatform(ref) : invitations.byRef(place.school(), ref));
    }

    private void frame(Workplace place) {
        models.put("base", place.base());
        models.put(
                "manages",
                place.isPlatform()
                        ? permissions.has(place.manager())
                        : permissions.has(place.manager(), place.school()));
    }
}
