package callboard.retention;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of this package in the platform's navigation. */
@RequestScoped
public class RetentionMenu implements MenuItem.Source {

    private final Workplace workplace;
    private final Permissions permissions;

    @Inject
    RetentionMenu(Workplace workplace, Permissions permissions) {
        this.workplace = workplace;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        return workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN)
                ? List.of(new MenuItem(
                        "office.section.run", 924, "retention.title", "trash", "/platform/retention", Optional.empty()))
                : List.of();
    }
}
