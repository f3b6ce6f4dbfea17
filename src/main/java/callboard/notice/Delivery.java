package callboard.notice;

import callboard.notice.Gateway.Letter;
import callboard.notice.Gateway.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try to deliver one message: taken in a transaction, sent in none, written down in another. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final DeliveryNotes notes;
    private final Envelopes envelopes;
    private final Gateways gateways;

    @Inject
    Delivery(DeliveryNotes notes, Envelopes envelopes, Gateways gateways) {
        this.notes = notes;
        this.envelopes = envelopes;
        this.gateways = gateways;
    }

    @ActivateRequestContext
    void deliver(long id) {
        try {
            notes.take(id).ifPresent(this::send);
        } catch (RuntimeException e) {
            LOG.error("Outbox item {} could not be delivered; it is tried again", id, e);
        }
    }

    private void send(OutboxItem item) {
        Optional<Gateway> gateway = gateways.of(item.channel());
        if (gateway.isEmpty()) {
            notes.postponed(item, "no gateway");
            return;
        }
        try {
            gateway.get().send(new Letter(item.ref(), envelopes.address(item), item.title(), envelopes.body(item)));
            notes.sent(item);
        } catch (Undelivered failure) {
            note(item, failure);
        }
    }

    private void note(OutboxItem item, Undelivered failure) {
        String trouble = String.valueOf(failure.getMessage());
        if (failure.worthAnotherTry()) {
            notes.postponed(item, trouble);
        } else {
            notes.refused(item, trouble);
        }
    }
}
