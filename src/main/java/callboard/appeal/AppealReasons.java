package callboard.appeal;

import callboard.review.CaseKind;
import callboard.template.DeskReasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why this desk does not accept a case. */
@ApplicationScoped
public class AppealReasons implements DeskReasons {

    @Override
    public CaseKind kind() {
        return CaseKind.APPEAL;
    }

    @Override
    public List<String> keys() {
        return AppealPages.REASONS;
    }
}
