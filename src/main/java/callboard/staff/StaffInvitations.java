package callboard.staff;

import callboard.login.Invitation;
import callboard.login.InvitationService;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** How a manager invites colleagues, the same to a school and to the platform; only the doors differ. */
@RequestScoped
class StaffInvitations {

    private final StaffDesk desk;
    private final StaffService staff;
    private final InvitationService service;
    private final Forms forms;
    private final Flash flash;

    @Inject
    StaffInvitations(StaffDesk desk, StaffService staff, InvitationService service, Forms forms, Flash flash) {
        this.desk = desk;
        this.staff = staff;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
    }

    /** Sends the link, or answers with it: shown this once, and no address brings it back. */
    Response create(Workplace place, StaffForm fields) {
        Form form = forms.check(fields);
        fields.check(form, place, staff);
        if (form.hasErrors()) {
            return Wrong.form(desk.blank(place, form));
        } else if (fields.by.equals(StaffForm.LINK)) {
            String link = service.offer(fields.invited(place));
            return Response.ok(desk.link(place, fields.name.strip(), link)).build();
        } else {
            service.invite(fields.invited(place));
            flash.ok("staff.invited", fields.name.strip());
            return Redirect.to(place.base());
        }
    }

    Response send(Workplace place, String ref) {
        Invitation invitation = desk.invitation(place, ref);
        service.resend(invitation, place.name());
        flash.ok("staff.invited", invitation.name());
        return Redirect.to(place.base());
    }

    /** Answers with the link itself: it is shown once, and no address brings it back. */
    String link(Workplace place, String ref) {
        Invitation invitation = desk.invitation(place, ref);
        return desk.link(place, invitation.name(), service.renew(invitation));
    }

    Response revoke(Workplace place, String ref) {
        Invitation invitation = desk.invitation(place, ref);
        service.revoke(invitation);
        flash.ok("staff.revoked", invitation.name());
        return Redirect.to(place.base());
    }
}
