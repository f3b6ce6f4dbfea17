package callboard.correction;

import callboard.review.CaseKind;
import callboard.template.DeskReasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why this desk does not accept a case. */
@ApplicationScoped
public class CorrectionReasons implements DeskReasons {

    @Override
    public CaseKind kind() {
        return CaseKind.CORRECTION;
    }

    @Override
    public List<String> keys() {
        return CorrectionPages.REASONS;
    }
}
