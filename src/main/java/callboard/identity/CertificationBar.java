package callboard.identity;

import callboard.account.CurrentSignIn;
import callboard.web.FootBarItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps pointing at the certification until it is done. */
@RequestScoped
public class CertificationBar implements FootBarItem.Source {

    private static final int RANK = 20;

    private final CurrentSignIn current;
    private final Certifications certifications;
    private final CertificationService service;

    @Inject
    CertificationBar(CurrentSignIn current, Certifications certifications, CertificationService service) {
        this.current = current;
        this.certifications = certifications;
        this.service = service;
    }

    @Override
    public Optional<FootBarItem> item() {
        return current.account()
                .filter(account -> account.isCandidate())
                .flatMap(account -> certifications
                        .of(account.id())
                        .map(this::item)
                        .orElseGet(() -> Optional.of(item("info", "id", "identity.bar.draft", "identity.bar.go"))));
    }

    private Optional<FootBarItem> item(Certification certification) {
        // whoever waits for a decision about his document has nothing to do meanwhile
        return service.claim(certification)
                .map(href -> new FootBarItem(
                        RANK, "info", "hourglass", "identity.bar.claiming", List.of(), "identity.bar.look", href))
                .or(() -> own(certification));
    }

    private static Optional<FootBarItem> own(Certification certification) {
        Step missing = CertificationPolicy.missing(certification).orElse(Step.CONFIRMATION);
        return switch (certification.state()) {
            case DRAFT -> Optional.of(item("info", "id", "identity.bar.missing." + missing, "identity.bar.go"));
            case IN_REVIEW -> Optional.of(item("info", "hourglass", "identity.bar.in-review", "identity.bar.look"));
            case RETURNED -> Optional.of(item("warn", "id", "identity.bar.returned", "identity.bar.repair"));
            case LOST -> Optional.of(item("warn", "id", "identity.bar.lost", "identity.bar.look"));
            case CERTIFIED -> Optional.empty();
        };
    }

    private static FootBarItem item(String kind, String icon, String text, String action) {
        return new FootBarItem(RANK, kind, icon, text, List.of(), action, "/certification");
    }
}
