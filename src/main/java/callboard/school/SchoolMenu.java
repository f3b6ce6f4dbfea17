package callboard.school;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The lines of this package in the desks' navigation. */
@RequestScoped
public class SchoolMenu implements MenuItem.Source {

    private final DeskSchool desk;
    private final Permissions permissions;
    private final Workplace workplace;

    @Inject
    SchoolMenu(DeskSchool desk, Permissions permissions, Workplace workplace) {
        this.desk = desk;
        this.permissions = permissions;
        this.workplace = workplace;
    }

    @Override
    public List<MenuItem> items() {
        if (desk.present() && desk.mayRead()) {
            return List.of(new MenuItem(
                    "school.flow.prepare", 100, "school.seasons", "calendar", desk.href("seasons"), Optional.empty()));
        } else if (workplace.isPlatform() && permissions.has(Role.PLATFORM_ADMIN)) {
            return List.of(new MenuItem(
                    "", 10, "school.platform.schools", "building-community", "/platform/schools", Optional.empty()));
        } else {
            return List.of();
        }
    }
}
