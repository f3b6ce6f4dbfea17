package callboard.booking;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.job.Recurring;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever has booked nothing, 48 and 24 hours before the last session closes. */
@ApplicationScoped
public class BookingReminders implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(BookingReminders.class);
    private static final int BATCH = 200;
    private static final Duration FIRST = Duration.ofDays(2);
    private static final Duration SECOND = Duration.ofDays(1);

    private final Bookings bookings;
    private final Reminding reminding;
    private final Clock clock;

    @Inject
    BookingReminders(Bookings bookings, Reminding reminding, Clock clock) {
        this.bookings = bookings;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "booking-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        Instant now = clock.now();
        tell(2, SECOND, now);
        tell(1, FIRST, now);
    }

    /** Who is changed by somebody else in this moment is told in the next run. */
    private void tell(int told, Duration before, Instant now) {
        List<Entry> all = bookings.without(told, now, now.plus(before), Limit.of(BATCH));
        for (Entry entry : all) {
            try {
                reminding.tell(entry, told, now);
            } catch (DataException changed) {
                LOG.debug("Entry {} changed meanwhile", entry.ref(), changed);
            }
        }
    }
}
