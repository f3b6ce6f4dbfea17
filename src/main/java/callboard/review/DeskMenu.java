package callboard.review;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.account.Workplace;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The desks in the platform's navigation, with what waits there. */
@RequestScoped
public class DeskMenu implements MenuItem.Source {

    private static final int FIRST = 100;

    private final Workplace workplace;
    private final Permissions permissions;
    private final Queue queue;

    @Inject
    DeskMenu(Workplace workplace, Permissions permissions, Queue queue) {
        this.workplace = workplace;
        this.permissions = permissions;
        this.queue = queue;
    }

    @Override
    public List<MenuItem> items() {
        if (!workplace.isPlatform()) {
            return List.of();
        } else if (permissions.has(Role.PLATFORM_REVIEWER)) {
            return Stream.of(CaseKind.values())
                    .filter(CaseKind::decidesRights)
                    .map(kind -> item(kind, queue.count(kind)))
                    .toList();
        } else if (permissions.has(Role.PLATFORM_ADMIN)) {
            return Stream.of(CaseKind.values())
                    .filter(kind -> kind.people() > 1)
                    .map(kind -> item(kind, queue.countEscalated(kind)))
                    .toList();
        } else {
            return List.of();
        }
    }

    private static MenuItem item(CaseKind kind, long waiting) {
        return new MenuItem(
                "review.menu",
                FIRST,
                kind.titleKey(),
                kind.icon(),
                kind.address(),
                waiting == 0 ? Optional.empty() : Optional.of(Long.toString(waiting)));
    }
}
