package callboard.overview;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The first line of a school's navigation. */
@RequestScoped
public class DeskMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    DeskMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        String href = "/schools/" + desk.school().code() + "/desk";
        return List.of(new MenuItem("", 1, "overview.desk", "layout-dashboard", href, Optional.empty()));
    }
}
