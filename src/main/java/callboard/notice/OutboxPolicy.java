package callboard.notice;

import callboard.rules.Verdict;
import java.time.Instant;

/** What platform staff may do with a message in the outbox. */
final class OutboxPolicy {

    private OutboxPolicy() {}

    /** Whether it may be sent (again). @param configured whether its channel has a gateway */
    static Verdict resend(OutboxItem item, boolean configured, Instant now) {
        if (!configured) {
            return Verdict.refused("notice.refused.no-gateway");
        } else if (item.state() == OutboxItem.State.WAITING) {
            return Verdict.refused("notice.refused.waiting");
        } else if (item.confidential() && !now.isBefore(item.createdAt().plus(OutboxItem.CODE_LIFE))) {
            return Verdict.refused("notice.refused.too-late");
        } else {
            return item.hasBody() ? Verdict.allowed() : Verdict.refused("notice.refused.forgotten");
        }
    }

    /** Whether a confidential text may be read: only where no gateway could have carried it. */
    static Verdict reveal(OutboxItem item, boolean configured) {
        if (configured) {
            return Verdict.refused("notice.refused.gateway");
        } else {
            return item.hasBody() ? Verdict.allowed() : Verdict.refused("notice.refused.forgotten");
        }
    }
}
