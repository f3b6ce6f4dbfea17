package callboard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.web.Language;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** With gateways: what was committed is delivered, with patience, and codes leave no trace. */
@OnBothDatabases
final class OutboxTest {

    private static final String NUMBER = "+8613800138000";
    private static final String LI_NA = "lina@example.org";
    private static final Message CODE =
            Message.of("web.name", "web.job.step", "271828", 5).secretly();

    private static final List<String> TEXTS = new CopyOnWriteArrayList<>();
    private static volatile int status = 200;

    private static GreenMail mails;
    private static HttpServer gateway;
    private static Product product;

    private final TestDatabase database;

    OutboxTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) throws IOException {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", OutboxTest::take);
        gateway.start();
        product = Product.on(
                database,
                Map.of(
                        "callboard.mail.host", "127.0.0.1",
                        "callboard.mail.port", "" + mails.getSmtp().getPort(),
                        "callboard.mail.start-tls", "false",
                        "callboard.mail.from", "exam@callboard.example",
                        "callboard.sms.url",
                                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms",
                        "callboard.sms.token", "t0k",
                        "callboard.job.threads", "0"),
                Acts.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
        mails.stop();
        gateway.stop(0);
    }

    @BeforeEach
    void empty() throws Exception {
        run("delete from outbox_item");
        mails.purgeEmailFromAllMailboxes();
        TEXTS.clear();
        status = 200;
    }

    @Test
    void aMailArrivesInTheReceiversLanguage() throws Exception {
        Instant opens = Instant.parse("2027-01-16T01:00:00Z");
        product.act(() -> notices()
                .mail(LI_NA, Message.of("web.name", "web.clock.ends", opens).in(Language.EN)));
        deliver();

        MimeMessage mail = mails.getReceivedMessages()[0];
        assertEquals(product.bean(callboard.web.Messages.class).text(Language.EN, "web.name"), mail.getSubject());
        assertTrue(
                mail.getContent().toString().contains("16 Jan"),
                mail.getContent().toString());
        assertEquals("<" + only().ref() + "@callboard>", mail.getMessageID());
        assertEquals("exam@callboard.example", mail.getFrom()[0].toString());
        assertEquals(OutboxItem.State.SENT, only().state());
    }

    @Test
    void aShortMessageArrivesOnceWithItsId() {
        product.act(() -> notices().sms(NUMBER, CODE));
        deliver();
        deliver();

        assertEquals(1, TEXTS.size());
        String text = TEXTS.get(0);
        assertTrue(text.contains("\"to\":\"" + NUMBER + "\"") && text.contains(only().ref()), text);
        assertTrue(text.contains("271828") && text.startsWith("Bearer t0k "), text);
    }

    @Test
    void aSentCodeIsForgotten() {
        product.act(() -> notices().sms(NUMBER, CODE));
        assertTrue(only().hasBody());
        deliver();

        OutboxItem sent = only();
        assertFalse(sent.hasBody());
        assertEquals(64, sent.bodyDigest.length());
        assertEquals("+86****8000", sent.addressMasked());
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() throws SQLException {
        product.act(() -> notices().sms(NUMBER, CODE));

        String row = query("select * from outbox_item");
        assertFalse(row.contains("271828") || row.contains("138001"), row);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThrows(
                IllegalStateException.class,
                () -> product.act(() -> product.bean(Acts.class).failAfter(NUMBER)));
        deliver();

        assertEquals(List.of(), TEXTS);
    }

    @Test
    void whatIsToldOnceIsToldOnce() {
        product.act(() -> notices().sms(NUMBER, CODE.once("code:1")));
        product.act(() -> notices().sms(NUMBER, CODE.once("code:1")));
        deliver();

        assertEquals(1, TEXTS.size());
    }

    @Test
    void aBusyGatewayIsTriedAgainLater() {
        status = 503;
        product.act(() -> notices().sms(NUMBER, Message.of("web.name", "web.tagline")));
        deliver();

        assertEquals("WAITING 1 HTTP 503", standing());
        deliver();
        assertEquals(1, TEXTS.size());
        status = 200;
        product.clock().advance(Duration.ofSeconds(10));
        deliver();
        assertEquals("SENT 1 ", standing());
        assertEquals(2, TEXTS.size());
    }

    @Test
    void aNumberThatIsRefusedIsNotTriedAgain() {
        status = 400;
        product.act(() -> notices().sms(NUMBER, CODE));
        deliver();

        assertEquals("FAILED 0 HTTP 400", standing());
        assertFalse(only().hasBody());
    }

    @Test
    void aCodeThatWouldComeTooLateIsGivenUp() {
        status = 503;
        product.act(() -> notices().sms(NUMBER, CODE));
        for (int i = 0; i < 6; i++) {
            deliver();
            product.clock().advance(Duration.ofMinutes(2));
        }

        assertEquals(OutboxItem.State.FAILED, only().state());
        assertFalse(only().hasBody());
    }

    @Test
    void codesGoFirst() {
        product.act(() -> notices().sms("1", Message.of("web.name", "web.tagline")));
        product.act(() -> notices().sms("2", CODE));

        List<Long> due = product.ask(
                () -> product.bean(OutboxItems.class).due(product.clock().now(), true));
        OutboxItem first = product.ask(
                () -> product.bean(OutboxItems.class).byId(due.get(0)).orElseThrow());
        assertTrue(first.confidential());
    }

    @Test
    void supportFindsWhatWentToAnAddress() {
        product.act(() -> notices().sms(NUMBER, CODE.to(5)));

        assertEquals(
                1,
                product.ask(() -> product.bean(OutboxItems.class)
                                .toPerson(0, product.bean(Envelopes.class).index(NUMBER)))
                        .size());
        assertEquals(
                1,
                product.ask(() -> product.bean(OutboxItems.class).toPerson(5, ""))
                        .size());
    }

    private static void deliver() {
        product.act(() -> product.bean(OutboxDelivery.class).run());
    }

    private static Notices notices() {
        return product.bean(Notices.class);
    }

    private static OutboxItem only() {
        List<OutboxItem> all = product.ask(() -> product.bean(OutboxItems.class).page("%", "%", Long.MAX_VALUE));
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static String standing() {
        return only().state() + " " + only().tries() + " " + only().trouble();
    }

    private static void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        TEXTS.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String query(String sql) throws SQLException {
        try (var connection = database.connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] bytes = row.getObject(i) instanceof byte[] raw ? raw : new byte[0];
                all.append(bytes.length == 0 ? row.getString(i) : new String(bytes, StandardCharsets.ISO_8859_1))
                        .append('|');
            }
            return all.toString();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An act that goes wrong after somebody was told. */
    @ApplicationScoped
    public static class Acts {

        @Inject
        Notices notices;

        @Transactional
        public void failAfter(String number) {
            notices.sms(number, CODE);
            throw new IllegalStateException("the act failed");
        }
    }
}
