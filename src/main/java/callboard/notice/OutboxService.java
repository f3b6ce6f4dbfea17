package callboard.notice;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What platform staff do with the outbox. Each act leaves a row in the trail, with the masked address. */
@ApplicationScoped
public class OutboxService {

    private final OutboxItems outbox;
    private final Envelopes envelopes;
    private final Gateways gateways;
    private final Trail trail;
    private final Clock clock;

    @Inject
    OutboxService(OutboxItems outbox, Envelopes envelopes, Gateways gateways, Trail trail, Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.gateways = gateways;
        this.trail = trail;
        this.clock = clock;
    }

    public Verdict mayResend(OutboxItem item) {
        return OutboxPolicy.resend(item, isConfigured(item.channel()), clock.now());
    }

    public Verdict mayReveal(OutboxItem item) {
        return OutboxPolicy.reveal(item, isConfigured(item.channel()));
    }

    /** Whether messages of this channel leave the house at all. */
    public boolean isConfigured(Channel channel) {
        return gateways.of(channel).isPresent();
    }

    /** A text that is no secret among platform staff; empty for codes. */
    public Optional<String> text(OutboxItem item) {
        return item.confidential() ? Optional.empty() : Optional.of(envelopes.body(item));
    }

    /** What was sent to a person, or to the address by which he signs in, newest first. */
    public List<OutboxItem> to(long account, String address) {
        return outbox.toPerson(account, envelopes.index(address));
    }

    /** Puts it back among those that wait. */
    @Transactional
    public void resend(OutboxItem item, String reason) {
        mayResend(item).orRefuse();
        item.dispatch(clock.now());
        outbox.save(item);
        trail.record(act("notice.act.resent", item).because(reason));
    }

    /** Opens a confidential text for one look. */
    @Transactional
    public String reveal(OutboxItem item) {
        mayReveal(item).orRefuse();
        trail.record(act("notice.act.revealed", item));
        return envelopes.body(item);
    }

    private static Act act(String kind, OutboxItem item) {
        return Act.of(kind, item.ref()).named(item.addressMasked());
    }
}
