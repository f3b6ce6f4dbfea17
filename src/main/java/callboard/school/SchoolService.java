package callboard.school;

import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.login.InvitationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** The platform's acts on schools; whoever is concerned by a suspension is told by the floors above. Each leaves its row in the audit trail. */
@RequestScoped
public class SchoolService {

    private final Schools schools;
    private final InvitationService invitations;
    private final Trail trail;
    private final Clock clock;
    private final Event<Suspended> suspended;

    @Inject
    SchoolService(
            Schools schools, InvitationService invitations, Trail trail, Clock clock, Event<Suspended> suspended) {
        this.schools = schools;
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
        this.suspended = suspended;
    }

    /**
     * A school's doors were closed or opened again, in the transaction of the act.
     *
     * @param closed whether they are closed now
     */
    public record Suspended(School school, boolean closed) {}

    /** Creates a school with nothing in it yet. */
    @Transactional
    public School create(String code, String name, String region) {
        School school = new School(code, name, region, clock.now());
        schools.add(school);
        trail.record(act("school.act.created", school).with("school.code", code).with("school.region", region));
        return school;
    }

    /** Creates a school and invites its first administrator, who invites everybody else. */
    @Transactional
    public School create(NewSchoolForm form) {
        School school = create(form.code, Typed.line(form.name), Typed.line(form.region));
        invitations.invite(new InvitationService.Invited(
                Typed.line(form.adminName),
                form.adminEmail,
                List.of(Role.ADMIN),
                OptionalLong.of(school.id()),
                school.name()));
        return school;
    }

    @Transactional
    public void change(School school, SchoolForm form) {
        SchoolForm before = SchoolForm.of(school);
        form.into(school);
        schools.save(school);
        SchoolForm after = SchoolForm.of(school);
        trail.record(act("school.act.changed", school)
                .withChanged("school.name", before.name, after.name)
                .withChanged("school.region", before.region, after.region)
                .withChanged("school.initial", before.initial, after.initial)
                .withChanged("school.colour", before.colour, after.colour)
                .withChanged("school.phone", before.phone, after.phone)
                .withChanged("school.email", before.email, after.email)
                .withChanged("school.hours", before.hours, after.hours)
                .withChanged("school.introduction", before.introduction, after.introduction));
    }

    @Transactional
    public void suspend(School school) {
        if (!school.suspended()) {
            school.suspend();
            schools.save(school);
            trail.record(act("school.act.suspended", school));
            suspended.fire(new Suspended(school, true));
        }
    }

    @Transactional
    public void resume(School school) {
        if (school.suspended()) {
            school.resume();
            schools.save(school);
            trail.record(act("school.act.resumed", school));
            suspended.fire(new Suspended(school, false));
        }
    }

    private static Act act(String kind, School school) {
        return Act.of(kind, school.ref()).named(school.name()).inSchool(school.id());
    }
}
