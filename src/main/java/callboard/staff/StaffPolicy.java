package callboard.staff;

import callboard.account.Role;
import callboard.rules.Verdict;
import java.util.List;

/** What an administrator may do to a colleague. Nobody does it to himself: whoever shuts himself out cannot come back. */
final class StaffPolicy {

    private StaffPolicy() {}

    /** @param me account of the administrator */
    static Verdict mayDisable(StaffList.Line person, long me) {
        return person.account().id() == me ? Verdict.refused("staff.disable.own") : Verdict.allowed();
    }

    /** Whole numbers are for officers: given to anybody else, the permission would be of no use and easily forgotten. */
    static Verdict mayGive(List<Role> roles) {
        return roles.contains(Role.UNMASKER) && !roles.contains(Role.OFFICER)
                ? Verdict.refused("staff.roles.unmasker")
                : Verdict.allowed();
    }

    /**
     * A second factor protects everything its owner may do, so one of his places of work alone must not take it away.
     *
     * @param worksElsewhere whether he has roles at another school or on the platform
     */
    static Verdict mayResetFactor(StaffList.Line person, long me, boolean worksElsewhere) {
        if (person.account().id() == me) {
            return Verdict.refused("staff.reset.own");
        } else if (!person.factor().on()) {
            return Verdict.refused("staff.reset.none");
        } else if (worksElsewhere) {
            return Verdict.refused("staff.reset.elsewhere");
        } else {
            return Verdict.allowed();
        }
    }
}
