package callboard.staff;

import callboard.school.DeskSchool;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which place of work an address means. */
@RequestScoped
class Workplaces {

    private static final long PLATFORM = 0;

    private final DeskSchool desk;
    private final Ui ui;

    @Inject
    Workplaces(DeskSchool desk, Ui ui) {
        this.desk = desk;
        this.ui = ui;
    }

    /** The school of this desk. */
    Workplace school() {
        return new Workplace(desk.id(), desk.href("staff"), desk.school().name());
    }

    Workplace platform() {
        return new Workplace(PLATFORM, "/platform/staff", ui.text("staff.platform", List.of()));
    }
}
