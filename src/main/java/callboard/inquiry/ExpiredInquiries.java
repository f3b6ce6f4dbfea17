package callboard.inquiry;

import callboard.config.Settings;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Questions go with their answers, some time after the last word; what still waits stays. */
@ApplicationScoped
public class ExpiredInquiries implements Expiring {

    private final Inquiries inquiries;
    private final Settings settings;

    @Inject
    ExpiredInquiries(Inquiries inquiries, Settings settings) {
        this.inquiries = inquiries;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "inquiry";
    }

    @Override
    public int days() {
        return settings.retention().inquiryDays();
    }

    @Override
    public long due(Instant before) {
        return inquiries.countDue(before);
    }

    @Override
    @Transactional
    public int delete(Instant before, int most) {
        return delete(inquiries.due(before, Limit.of(most)), before);
    }

    /** @param seen what was due when it was looked for; a candidate may have asked on since */
    @Transactional
    int delete(List<Long> seen, Instant before) {
        if (seen.isEmpty() || inquiries.holdDue(seen, before) == 0) {
            return 0;
        }
        List<Long> due = inquiries.stillDue(seen, before);
        inquiries.forgetLines(due);
        inquiries.forget(due);
        return due.size();
    }
}
