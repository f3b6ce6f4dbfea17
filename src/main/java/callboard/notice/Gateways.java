package callboard.notice;

import callboard.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The gateways this installation has; without one, messages of its channel stay in the outbox. */
@ApplicationScoped
class Gateways {

    private final Optional<Gateway> mail;
    private final Optional<Gateway> sms;

    @Inject
    Gateways(Settings settings) {
        this.mail = settings.mail().host().map(host -> new MailGateway(settings.mail(), host));
        this.sms = settings.sms().url().map(url -> new SmsGateway(settings.sms(), url));
    }

    Optional<Gateway> of(Channel channel) {
        return channel == Channel.MAIL ? mail : sms;
    }
}
