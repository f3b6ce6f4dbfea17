package callboard.consent;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The platform administrator's way to the texts. */
@RequestScoped
class ConsentMenu implements MenuItem.Source {

    private final Workplace workplace;
    private final Permissions permissions;

    @Inject
    ConsentMenu(Workplace workplace, Permissions permissions) {
        this.workplace = workplace;
        this.permissions = permissions;
    }

    @Override
    public List<MenuItem> items() {
        return workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN)
                ? List.of(new MenuItem(
                        "office.section.run", 936, "consent.menu", "file-text", "/platform/consents", Optional.empty()))
                : List.of();
    }
}
