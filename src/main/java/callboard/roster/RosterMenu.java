package callboard.roster;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of the roster in a school's navigation. */
@RequestScoped
public class RosterMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    RosterMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.prepare", 140, "roster.menu", "file-spreadsheet", desk.href("roster"), Optional.empty()));
    }
}
