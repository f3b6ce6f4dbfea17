package callboard.template;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reason templates in the administrator's navigation, under the desks. */
@RequestScoped
public class TemplateMenu implements MenuItem.Source {

    private static final int AFTER_DESKS = 190;

    private final Workplace workplace;
    private final Permissions permissions;

    @Inject
    TemplateMenu(Workplace workplace, Permissions permissions) {
        this.workplace = workplace;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        return workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN)
                ? List.of(new MenuItem(
                        "review.menu", AFTER_DESKS, "template.title", "message", "/platform/reasons", Optional.empty()))
                : List.of();
    }
}
