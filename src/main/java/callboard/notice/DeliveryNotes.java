package callboard.notice;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The transactions of a delivery, short ones, with no gateway inside. */
@ApplicationScoped
class DeliveryNotes {

    private static final int MOST_TROUBLE = 400;

    private final OutboxItems outbox;
    private final Clock clock;

    @Inject
    DeliveryNotes(OutboxItems outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The item, if it still waits and nobody else tries it. */
    @Transactional
    Optional<OutboxItem> take(long id) {
        Instant now = clock.now();
        return outbox.claim(id, now, now.plus(OutboxItem.LEASE)) == 1 ? outbox.byId(id) : Optional.empty();
    }

    @Transactional
    void sent(OutboxItem item) {
        item.sent(clock.now());
        outbox.save(item);
    }

    @Transactional
    void postponed(OutboxItem item, String trouble) {
        item.postpone(clock.now(), cut(trouble));
        outbox.save(item);
    }

    @Transactional
    void refused(OutboxItem item, String trouble) {
        item.refuse(cut(trouble));
        outbox.save(item);
    }

    private static String cut(String trouble) {
        return trouble.substring(0, Math.min(trouble.length(), MOST_TROUBLE));
    }
}
