package callboard.identity;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The document check of this installation today: real numbers only, unless something says that nobody here is real. */
@ApplicationScoped
public class DocumentChecks {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final Instance<InventedDocuments> invented;

    @Inject
    DocumentChecks(Clock clock, @Any Instance<InventedDocuments> invented) {
        this.clock = clock;
        this.invented = invented;
    }

    public DocumentCheck today() {
        boolean nobodyIsReal = invented.stream().anyMatch(InventedDocuments::areAllowed);
        return new DocumentCheck(
                clock.now().atZone(CHINA).toLocalDate(),
                nobodyIsReal ? DocumentRanges.ISSUED_AND_INVENTED : DocumentRanges.ISSUED);
    }
}
