package callboard.staff;

import callboard.account.Role;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a manager does with one colleague, the same at a school and at the platform; only the doors differ. */
@RequestScoped
class StaffMember {

    private final StaffDesk desk;
    private final StaffService service;
    private final Asker asker;
    private final Forms forms;
    private final Flash flash;

    @Inject
    StaffMember(StaffDesk desk, StaffService service, Asker asker, Forms forms, Flash flash) {
        this.desk = desk;
        this.service = service;
        this.asker = asker;
        this.forms = forms;
        this.flash = flash;
    }

    Response changeRoles(Workplace place, String ref, List<String> names) {
        StaffList.Line person = desk.person(place, ref);
        List<Role> chosen = place.chosen(names);
        if (person.account().id() == asker.me().account() && !chosen.contains(place.manager())) {
            flash.bad("staff.own-admin");
            return Redirect.to(place.href(ref));
        }
        Verdict given = StaffPolicy.mayGive(chosen);
        if (given.isRefused()) {
            flash.bad(given.reasonKey());
            return Redirect.to(place.href(ref));
        }
        service.changeRoles(place, person, chosen);
        flash.ok("staff.roles.saved", person.account().name());
        return Redirect.to(chosen.isEmpty() ? place.base() : place.href(ref));
    }

    Response disable(Workplace place, String ref, ReasonForm fields) {
        StaffList.Line person = desk.person(place, ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(desk.show(place, ref, form, forms.empty()));
        }
        service.disable(place, person, fields.reason.strip());
        flash.ok("staff.disabled.done", person.account().name());
        return Redirect.to(place.base());
    }

    Response resume(Workplace place, String ref) {
        StaffList.Line person = desk.person(place, ref);
        service.resume(place, person);
        flash.ok("staff.resumed.done", person.account().name());
        return Redirect.to(place.base());
    }

    Response resetFactor(Workplace place, String ref, ReasonForm fields) {
        StaffList.Line person = desk.person(place, ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(desk.show(place, ref, forms.empty(), form));
        }
        service.resetFactor(place, person, fields.reason.strip());
        flash.ok("staff.reset.done", person.account().name());
        return Redirect.to(place.href(ref));
    }

    Response endSignIns(Workplace place, String ref) {
        service.endAll(place, desk.person(place, ref));
        flash.ok("staff.sign-ins.ended");
        return Redirect.to(place.href(ref));
    }

    Response endSignIn(Workplace place, String ref, String signIn) {
        StaffList.Line person = desk.person(place, ref);
        service.end(place, person, desk.signIn(person, signIn));
        flash.ok("staff.sign-in.ended");
        return Redirect.to(place.href(ref));
    }
}
