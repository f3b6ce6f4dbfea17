package callboard.office;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.SchoolCodes;
import callboard.web.Exchange;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The back office's lines in the two menus. */
@RequestScoped
class OfficeMenu implements MenuItem.Source {

    private final Exchange exchange;
    private final Permissions permissions;
    private final SchoolCodes schools;

    @Inject
    OfficeMenu(Exchange exchange, Permissions permissions, SchoolCodes schools) {
        this.exchange = exchange;
        this.permissions = permissions;
        this.schools = schools;
    }

    @Override
    public List<MenuItem> items() {
        String[] path = exchange.request().getRequestURI().split("/", -1);
        if (path.length > 1 && path[1].equals("platform")) {
            return platform();
        } else {
            return path.length > 3 && path[1].equals("schools") && path[3].equals("desk") ? school(path[2]) : List.of();
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
            items.add(item("office.section.run", 940, "audit", "history"));
        }
        return items;
    }

    private static MenuItem item(String section, int order, String page, String icon) {
        return new MenuItem(section, order, "office.menu." + page, icon, "/platform/" + page, Optional.empty());
    }

    private List<MenuItem> school(String code) {
        OptionalLong school = schools.idOf(code);
        boolean reads = school.isPresent()
                && (permissions.has(Role.ADMIN, school.getAsLong())
                        || permissions.has(Role.AUDITOR, school.getAsLong()));
        return reads
                ? List.of(new MenuItem(
                        "staff.flow.house",
                        940,
                        "office.menu.audit",
                        "history",
                        "/schools/" + code + "/desk/audit",
                        Optional.empty()))
                : List.of();
    }
}
