package callboard.notice;

import callboard.config.Clock;
import callboard.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Tells people things, in the transaction of the act: nobody is told of what was rolled back, and what was committed is told.
 * Nothing leaves the house here; {@link OutboxDelivery} sees to that afterwards.
 */
@ApplicationScoped
public class Notices {

    private final OutboxItems outbox;
    private final ReceivedNotices received;
    private final Envelopes envelopes;
    private final Wording wording;
    private final Clock clock;

    @Inject
    Notices(OutboxItems outbox, ReceivedNotices received, Envelopes envelopes, Wording wording, Clock clock) {
        this.outbox = outbox;
        this.received = received;
        this.envelopes = envelopes;
        this.wording = wording;
        this.clock = clock;
    }

    /** Sends a mail. @param address in canonical form; it is sealed, and shown masked */
    @Transactional
    public void mail(String address, Message message) {
        send(Channel.MAIL, address, message);
    }

    /** Sends a short message. @param number in canonical form; it is sealed, and shown masked */
    @Transactional
    public void sms(String number, Message message) {
        send(Channel.SMS, number, message);
    }

    /** Puts a notice before a person in the product, in both languages, with a link if the message leads somewhere. */
    @Transactional
    public void tell(long account, Message message) {
        if (message.onceAs().flatMap(received::byDedupeKey).isEmpty()) {
            Instant now = clock.now();
            Notice notice = new Notice(account, message, now);
            notice.say(Language.ZH_CN, wording.of(message.in(Language.ZH_CN), now));
            notice.say(Language.EN, wording.of(message.in(Language.EN), now));
            received.add(notice);
        }
    }

    /** How many notices a person has not read. */
    public long unread(long account) {
        return received.countUnread(account);
    }

    /** He has read everything that was before him up to now. */
    @Transactional
    public void readAll(long account) {
        received.readAll(account, clock.now());
    }

    private void send(Channel channel, String address, Message message) {
        if (message.onceAs().flatMap(outbox::byDedupeKey).isEmpty()) {
            Instant now = clock.now();
            Wording.Text text = wording.of(message, now);
            outbox.add(envelopes.seal(new OutboxItem(channel, message, text.title(), now), address, text.body()));
        }
    }
}
