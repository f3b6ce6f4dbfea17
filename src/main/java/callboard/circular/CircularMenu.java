package callboard.circular;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The circulars' lines in the two menus. */
@RequestScoped
class CircularMenu implements MenuItem.Source {

    private static final int ON_PLATFORM = 530;
    private static final int AT_SCHOOL = 930;

    private final DeskSchool desk;
    private final Workplace workplace;
    private final Permissions permissions;

    @Inject
    CircularMenu(DeskSchool desk, Workplace workplace, Permissions permissions) {
        this.desk = desk;
        this.workplace = workplace;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        if (desk.present()) {
            return desk.mayRead() ? List.of(item("staff.flow.house", AT_SCHOOL, desk.href("notices"))) : List.of();
        } else {
            boolean may = workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN);
            return may ? List.of(item("office.section.support", ON_PLATFORM, "/platform/notices")) : List.of();
        }
    }

    private static MenuItem item(String section, int order, String href) {
        return new MenuItem(section, order, "circular.menu", "speakerphone", href, Optional.empty());
    }
}
