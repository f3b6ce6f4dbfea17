package callboard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.config.Settings;
import callboard.notice.Gateway.Letter;
import callboard.notice.Gateway.Undelivered;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MailGatewayTest {

    private static final Letter LETTER = new Letter("ref1", "lina@example.org", "验证码", "你的验证码");

    @Test
    void aServerThatIsDownIsWorthAnotherTryAndTellsNoAddress() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        Undelivered failure =
                assertThrows(Undelivered.class, () -> gateway(port, false).send(LETTER));

        assertTrue(failure.worthAnotherTry());
        assertFalse(String.valueOf(failure.getMessage()).contains("lina"));
    }

    @Test
    void aServerThatSaysNothingCostsThreeSeconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long started = System.nanoTime();

            assertThrows(
                    Undelivered.class,
                    () -> gateway(silent.getLocalPort(), false).send(LETTER));

            long took = Duration.ofNanos(System.nanoTime() - started).toSeconds();
            assertTrue(took < 8, () -> took + " s");
        }
    }

    @Test
    void nothingIsSentInTheClearWhereStartTlsIsAskedFor() {
        GreenMail plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            assertThrows(
                    Undelivered.class,
                    () -> gateway(plain.getSmtp().getPort(), true).send(LETTER));
            assertEquals(0, plain.getReceivedMessages().length);
        } finally {
            plain.stop();
        }
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        Undelivered failure = assertThrows(
                Undelivered.class, () -> gateway(1, false).send(new Letter("ref1", "li na@@", "验证码", "你的验证码")));

        assertFalse(failure.worthAnotherTry());
    }

    private static MailGateway gateway(int port, boolean startTls) {
        return new MailGateway(new Mail(port, startTls), "127.0.0.1");
    }

    private record Mail(int port, boolean startTls) implements Settings.Mail {

        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public String from() {
            return "exam@callboard.example";
        }
    }
}
