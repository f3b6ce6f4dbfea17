package callboard.notice;

import callboard.config.Settings;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Mail by SMTP, with StartTLS unless it is switched off; every wait ends after three seconds. */
final class MailGateway implements Gateway {

    private static final String TIMEOUT = "3000";

    private final Settings.Mail settings;
    private final Session session;

    MailGateway(Settings.Mail settings, String host) {
        this.settings = settings;
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        this.session = Session.getInstance(properties, new Login(settings));
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void send(Letter letter) throws Undelivered {
        try {
            Transport.send(mail(letter));
        } catch (AuthenticationFailedException e) {
            throw new Undelivered(reason(e), true);
        } catch (SendFailedException e) {
            throw new Undelivered(reason(e), e.getInvalidAddresses() == null);
        } catch (AddressException e) {
            throw new Undelivered(reason(e), false);
        } catch (MessagingException e) {
            throw new Undelivered(reason(e), true);
        }
    }

    private MimeMessage mail(Letter letter) throws MessagingException {
        MimeMessage mail = new Identified(session, letter.id());
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setRecipients(RecipientType.TO, new Address[] {new InternetAddress(letter.address(), true)});
        mail.setSubject(letter.title(), "UTF-8");
        mail.setText(letter.body(), "UTF-8");
        return mail;
    }

    /** The server's words without the address, which is personal. */
    private static String reason(MessagingException failure) {
        String words = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return words.replaceAll("[^\\s<>]+@[^\\s<>]+", "****");
    }

    /** Keeps our id through every try, so that a receiver can drop the second copy. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@callboard>");
        }
    }

    private static final class Login extends Authenticator {

        private final Settings.Mail settings;

        Login(Settings.Mail settings) {
            this.settings = settings;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return settings.user()
                    .map(user ->
                            new PasswordAuthentication(user, settings.password().orElse("")))
                    .orElse(null);
        }
    }
}
