package callboard.screening;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of the screening in a school's navigation; a reviewer sees what waits for him. */
@RequestScoped
public class ScreeningMenu implements MenuItem.Source {

    private final DeskSchool desk;
    private final ScreeningWatching watching;
    private final ScreeningRows rows;
    private final Permissions permissions;
    private final Ui ui;

    @Inject
    ScreeningMenu(DeskSchool desk, ScreeningWatching watching, ScreeningRows rows, Permissions permissions, Ui ui) {
        this.desk = desk;
        this.watching = watching;
        this.rows = rows;
        this.permissions = permissions;
        this.ui = ui;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !watching.looks(desk.id())) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.review", 300, "screening.menu", "eye-check", desk.href("screening"), waiting()));
    }

    private Optional<String> waiting() {
        if (!permissions.has(Role.REVIEWER, desk.id())) {
            return Optional.empty();
        }
        return desk.season()
                .map(season -> rows.waiting(desk.id(), season.id()))
                .filter(number -> number > 0)
                .map(ui::number);
    }
}
