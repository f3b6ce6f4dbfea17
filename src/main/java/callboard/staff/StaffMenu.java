package callboard.staff;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The staff pages' lines in the desks' navigation. */
@RequestScoped
public class StaffMenu implements MenuItem.Source {

    private final DeskSchool desk;
    private final Permissions permissions;
    private final Workplace workplace;

    @Inject
    StaffMenu(DeskSchool desk, Permissions permissions, Workplace workplace) {
        this.desk = desk;
        this.permissions = permissions;
        this.workplace = workplace;
    }

    @Override
    public List<MenuItem> items() {
        if (desk.present()) {
            boolean may = permissions.has(Role.ADMIN, desk.id()) || permissions.has(Role.AUDITOR, desk.id());
            return may ? List.of(item("staff.flow.house", desk.href("staff"))) : List.of();
        } else {
            boolean may = workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN);
            return may ? List.of(item("office.section.run", "/platform/staff")) : List.of();
        }
    }

    private static MenuItem item(String section, String href) {
        return new MenuItem(section, 900, "staff.title", "users-group", href, Optional.empty());
    }
}
