package callboard.candidate;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of the candidates in a school's navigation. */
@RequestScoped
public class CandidateMenu implements MenuItem.Source {

    private final DeskSchool desk;

    @Inject
    CandidateMenu(DeskSchool desk) {
        this.desk = desk;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.exam", 200, "candidate.menu", "users", desk.href("candidates"), Optional.empty()));
    }
}
