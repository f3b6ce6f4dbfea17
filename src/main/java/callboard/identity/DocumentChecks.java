package callboard.identity;

import callboard.config.Clock;
import callboard.web.Ui;
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
    private final Instance<Ui.DemoMark> demo;

    @Inject
    DocumentChecks(Clock clock, @Any Instance<InventedDocuments> invented, @Any Instance<Ui.DemoMark> demo) {
        this.clock = clock;
        this.invented = invented;
        this.demo = demo;
    }

    public DocumentCheck today() {
        boolean nobodyIsReal = invented.stream().anyMatch(InventedDocuments::areAllowed)
                || demo.stream().anyMatch(Ui.DemoMark::demo);
        return new DocumentCheck(
                clock.now().atZone(CHINA).toLocalDate(),
                nobodyIsReal ? DocumentRanges.ISSUED_AND_INVENTED : DocumentRanges.ISSUED);
    }
}
