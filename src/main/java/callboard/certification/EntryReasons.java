package callboard.certification;

import callboard.identity.EntryReason;
import callboard.review.CaseKind;
import callboard.template.DeskReasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why this desk does not accept a case. */
@ApplicationScoped
public class EntryReasons implements DeskReasons {

    @Override
    public CaseKind kind() {
        return CaseKind.MANUAL_ENTRY;
    }

    @Override
    public List<String> keys() {
        return EntryReason.keys();
    }
}
