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
        List<Long> due = inquiries.due(before, Limit.of(most));
        if (!due.isEmpty()) {
            inquiries.forgetLines(due);
            inquiries.forget(due);
        }
        return due.size();
    }
}
