package callboard.publication;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.result.PublicationState;
import callboard.result.Publications;
import callboard.school.DeskSchool;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of results and exports in a school's navigation; a badge says how many drafts wait for a publisher. */
@RequestScoped
public class ResultMenu implements MenuItem.Source {

    private static final String SECTION = "result.flow";

    private final DeskSchool desk;
    private final Permissions permissions;
    private final Publications publications;
    private final Clock clock;

    @Inject
    ResultMenu(DeskSchool desk, Permissions permissions, Publications publications, Clock clock) {
        this.desk = desk;
        this.permissions = permissions;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (desk.present()) {
            if (desk.mayRead() || has(Role.PUBLISHER)) {
                items.add(
                        new MenuItem(SECTION, 400, "result.menu", "certificate", desk.href("publications"), waiting()));
            }
            if (desk.mayRead() || has(Role.EXPORTER)) {
                items.add(
                        new MenuItem(SECTION, 420, "export.menu", "download", desk.href("exports"), Optional.empty()));
            }
        }
        return items;
    }

    private Optional<String> waiting() {
        long drafts = desk.season().map(one -> publications.ofSeason(desk.id(), one.id())).orElse(List.of()).stream()
                .filter(one -> one.state(clock.now()) == PublicationState.DRAFT)
                .count();
        return drafts == 0 ? Optional.empty() : Optional.of(String.valueOf(drafts));
    }

    private boolean has(Role role) {
        return permissions.has(role, desk.id());
    }
}
