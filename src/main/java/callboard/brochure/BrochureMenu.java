package callboard.brochure;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of this package in a school's navigation. */
@RequestScoped
public class BrochureMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    BrochureMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.prepare", 105, "brochure.menu", "world", desk.href("brochure"), Optional.empty()));
    }
}
