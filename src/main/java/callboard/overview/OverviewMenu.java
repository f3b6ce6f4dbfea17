package callboard.overview;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The first line of every school's navigation. */
@RequestScoped
class OverviewMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    OverviewMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present()) {
            return List.of();
        }
        String home = "/schools/" + desk.school().code() + "/desk";
        return List.of(new MenuItem("", 1, "overview.desk", "layout-dashboard", home, Optional.empty()));
    }
}
