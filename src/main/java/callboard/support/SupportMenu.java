package callboard.support;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The way to a candidate, in the platform's navigation. */
@RequestScoped
class SupportMenu implements MenuItem.Source {

    private static final int ORDER = 510;

    private final Workplace workplace;
    private final Permissions permissions;

    @Inject
    SupportMenu(Workplace workplace, Permissions permissions) {
        this.workplace = workplace;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        boolean may = workplace.isPlatform()
                && (permissions.has(Role.SUPPORT)
                        || permissions.has(Role.PLATFORM_REVIEWER)
                        || permissions.has(Role.PLATFORM_ADMIN));
        return may
                ? List.of(new MenuItem(
                        "office.section.support",
                        ORDER,
                        "support.title",
                        "headset",
                        "/platform/support",
                        Optional.empty()))
                : List.of();
    }
}
