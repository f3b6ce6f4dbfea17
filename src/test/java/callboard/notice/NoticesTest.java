package callboard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.web.Language;
import callboard.web.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Without gateways: messages stay in the outbox, notices wait for their reader. */
@OnBothDatabases
final class NoticesTest {

    private static final Message RELEASED =
            Message.of("web.name", "web.job.step", 1, 3).leadingTo("/results").ofSchool(1);

    private static Product product;
    private static long liNa;

    NoticesTest(TestDatabase database) {
        liNa++;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @Test
    void withoutAGatewayAMessageStaysInTheOutbox() {
        product.act(() -> product.bean(Notices.class)
                .mail("lina@example.org", Message.of("web.name", "web.tagline").to(1000 + liNa)));
        product.act(() -> product.bean(OutboxDelivery.class).run());

        OutboxItem item = product.ask(() -> product.bean(OutboxItems.class).toPerson(1000 + liNa, ""))
                .get(0);
        assertEquals(OutboxItem.State.STORED_ONLY, item.state());
        assertEquals("l****@example.org", item.addressMasked());
        Envelopes envelopes = product.bean(Envelopes.class);
        assertEquals(text(Language.ZH_CN, "web.tagline"), envelopes.body(item));
        assertEquals("lina@example.org", envelopes.address(item));
    }

    @Test
    void aNoticeIsReadInTheReadersLanguage() {
        product.act(() -> product.bean(Notices.class).tell(liNa, RELEASED));

        Notice notice = page(liNa).get(0);
        assertEquals(text(Language.ZH_CN, "web.name"), notice.title(Language.ZH_CN));
        assertEquals(text(Language.EN, "web.name"), notice.title(Language.EN));
        assertTrue(notice.text(Language.EN).contains("3"), notice.text(Language.EN));
        assertEquals("/results", notice.href());
    }

    @Test
    void aNoticeIsUnreadUntilItsReaderSaysSo() {
        Notices notices = product.bean(Notices.class);
        product.act(() -> notices.tell(liNa, RELEASED));
        product.act(() -> notices.tell(liNa, RELEASED));
        product.act(() -> notices.tell(liNa + 1000, RELEASED));
        assertEquals(2, product.ask(() -> notices.unread(liNa)));

        product.act(() -> notices.readAll(liNa));

        assertEquals(0, product.ask(() -> notices.unread(liNa)));
        assertEquals(1, product.ask(() -> notices.unread(liNa + 1000)));
        assertTrue(page(liNa).get(0).isRead());
    }

    @Test
    void whatIsToldOnceIsToldOnce() {
        Message once = RELEASED.once("released:" + liNa);
        product.act(() -> product.bean(Notices.class).tell(liNa, once));
        product.act(() -> product.bean(Notices.class).tell(liNa, once));

        assertEquals(1, page(liNa).size());
    }

    @Test
    void nobodySeesAnothersNotices() {
        product.act(() -> product.bean(Notices.class).tell(liNa, RELEASED));

        assertEquals(List.of(), page(liNa + 5000));
    }

    private static List<Notice> page(long account) {
        return product.ask(() -> product.bean(ReceivedNotices.class).page(account, Long.MAX_VALUE));
    }

    private static String text(Language language, String key) {
        return product.bean(Messages.class).text(language, key);
    }
}
