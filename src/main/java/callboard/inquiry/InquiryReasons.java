package callboard.inquiry;

import callboard.review.CaseKind;
import callboard.template.DeskReasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How an answer may begin. */
@ApplicationScoped
public class InquiryReasons implements DeskReasons {

    static final List<String> KEYS = List.of(
            "inquiry.reason.code",
            "inquiry.reason.done",
            "inquiry.reason.waits",
            "inquiry.reason.school",
            "inquiry.reason.more",
            "inquiry.reason.other");

    @Override
    public CaseKind kind() {
        return CaseKind.INQUIRY;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }
}
