package callboard.inquiry;

import callboard.account.Permissions;
import callboard.account.Workplace;
import callboard.review.CaseKind;
import callboard.review.Queue;
import callboard.web.MenuItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The questions that wait, in the platform's navigation. */
@RequestScoped
class InquiryMenu implements MenuItem.Source {

    private static final int ORDER = 505;

    private final Workplace workplace;
    private final Permissions permissions;
    private final Queue queue;

    @Inject
    InquiryMenu(Workplace workplace, Permissions permissions, Queue queue) {
        this.workplace = workplace;
        this.permissions = permissions;
        this.queue = queue;
    }

    @Override
    public List<MenuItem> items() {
        CaseKind kind = CaseKind.INQUIRY;
        if (!workplace.isPlatform() || kind.roles().stream().noneMatch(permissions::has)) {
            return List.of();
        }
        long waiting = queue.count(kind);
        return List.of(new MenuItem(
                "office.section.support",
                ORDER,
                kind.titleKey(),
                kind.icon(),
                kind.address(),
                waiting == 0 ? Optional.empty() : Optional.of(Long.toString(waiting))));
    }
}
