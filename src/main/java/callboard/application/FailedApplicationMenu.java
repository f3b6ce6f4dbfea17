package callboard.application;

import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The line of the failed applications in a school's navigation, with the number that wait. */
@RequestScoped
public class FailedApplicationMenu implements MenuItem.Source {

    private final DeskSchool desk;
    private final FailedApplications failures;

    @Inject
    FailedApplicationMenu(DeskSchool desk, FailedApplications failures) {
        this.desk = desk;
        this.failures = failures;
    }

    @Override
    public List<MenuItem> items() {
        if (!desk.present() || !desk.mayRead()) {
            return List.of();
        }
        return List.of(new MenuItem(
                "school.flow.exam",
                210,
                "application.menu",
                "file-alert",
                desk.href("failed-applications"),
                waiting()));
    }

    private Optional<String> waiting() {
        long number = desk.season()
                .map(season -> failures.counts(desk.id(), season.id(), false).stream()
                        .mapToLong(FailedApplications.Count::number)
                        .sum())
                .orElse(0L);
        return number == 0 ? Optional.empty() : Optional.of(String.valueOf(number));
    }
}
