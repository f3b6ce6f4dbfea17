package callboard.face;

import callboard.review.CaseKind;
import callboard.template.DeskReasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why this desk does not accept a case. */
@ApplicationScoped
public class FaceReasons implements DeskReasons {

    @Override
    public CaseKind kind() {
        return CaseKind.FACE;
    }

    @Override
    public List<String> keys() {
        return FaceReviewsController.REASONS;
    }
}
