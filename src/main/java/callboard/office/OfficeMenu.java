package callboard.office;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The back office's lines in the two menus. */
@RequestScoped
class OfficeMenu implements MenuItem.Source {

    private final Workplace workplace;
    private final DeskSchool desk;
    private final Permissions permissions;

    @Inject
    OfficeMenu(Workplace workplace, DeskSchool desk, Permissions permissions) {
        this.workplace = workplace;
        this.desk = desk;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        if (workplace.isPlatform()) {
            return platform();
        } else {
            return desk.present() ? school() : List.of();
        }
    }

    private List<MenuItem> platform() {
        List<MenuItem> items = new ArrayList<>();
        boolean admin = permissions.has(Role.PLATFORM_ADMIN);
        if (admin || permissions.has(Role.SUPPORT)) {
            items.add(item("office.section.support", 520, "outbox", "mail"));
        }
        if (admin) {
            items.add(item("office.section.run", 910, "jobs", "list-check"));
            items.add(item("office.section.run", 920, "storage", "database"));
            items.add(item("office.section.run", 930, "policies", "adjustments"));
            items.add(item("office.section.run", 940, "audit", "history"));
        }
        return items;
    }

    private static MenuItem item(String section, int order, String page, String icon) {
        return new MenuItem(section, order, "office.menu." + page, icon, "/platform/" + page, Optional.empty());
    }

    private List<MenuItem> school() {
        boolean reads = permissions.has(Role.ADMIN, desk.id()) || permissions.has(Role.AUDITOR, desk.id());
        return reads
                ? List.of(new MenuItem(
                        "staff.flow.house", 940, "office.menu.audit", "history", desk.href("audit"), Optional.empty()))
                : List.of();
    }
}
