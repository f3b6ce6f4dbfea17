package callboard.circular;

import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Texts that nobody sent go with their lists of people after a month; after an hour already nobody can send them. */
@ApplicationScoped
public class UnsentCirculars implements Expiring {

    private static final int DAYS = 30;

    private final Circulars circulars;

    @Inject
    UnsentCirculars(Circulars circulars) {
        this.circulars = circulars;
    }

    @Override
    public String name() {
        return "circular";
    }

    @Override
    public int days() {
        return DAYS;
    }

    @Override
    public long due(Instant before) {
        return circulars.countUnsent(before);
    }

    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<Long> due = circulars.unsent(before, Limit.of(most));
        if (!due.isEmpty()) {
            circulars.forgetReceivers(due);
            circulars.forget(due);
        }
        return due.size();
    }
}
