package callboard.major;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of this package in a school's navigation. */
@RequestScoped
public class MajorMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    MajorMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.prepare", 110, "major.menu", "layout-grid", desk.href("majors"), Optional.empty()));
    }
}
