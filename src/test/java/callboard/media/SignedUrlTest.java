package callboard.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.store.ExpectedPart;
import callboard.store.ObjectKey;
import callboard.store.PartDigest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedUrlTest {
    private static final Instant EXPIRES = Instant.ofEpochSecond(1_800_000_000);
    private static final PartTicket PART =
            new PartTicket("0123456789abcdefghijklmnop", new ExpectedPart(3, 17, PartDigest.of(new byte[32])), EXPIRES);

    /** Expected value: {@code printf 'PUT\n/media/parts/…' | openssl dgst -sha256 -mac hmac -macopt hexkey:00…00}. */
    @Test
    void theSignatureIsAnHmacOverMethodAndAddress() {
        String address = new SignedUrl(new byte[32]).address(PART);

        assertEquals(
                "/media/parts/0123456789abcdefghijklmnop/3?exp=1800000000&len=17&sha256=" + "0".repeat(64)
                        + "&sig=ep-Lu-xjLvMu7vZcsjGm2kVBm1riEC-kAjXEmCO5wXg",
                address);
    }

    @Test
    void anObjectAddressIsReadBackWhateverStandsInTheName() {
        var ticket = new ObjectTicket(
                ObjectKey.fresh("s7", ObjectKey.Kind.JPG), "a&b=c", "../\r\n声乐 \"1\"&sig=x.jpg", EXPIRES);
        var urls = new SignedUrl(new byte[32]);
        String address = urls.address(ticket);
        var query = Query.of(address.substring(address.indexOf('?') + 1));

        var read = ObjectTicket.parse("/" + ticket.key(), query);

        assertEquals(Optional.of(ticket), read);
        assertEquals(SignedUrl.Check.FINE, urls.check(ticket, query.value("sig"), EXPIRES.minusMillis(1)));
        assertEquals(SignedUrl.Check.EXPIRED, urls.check(ticket, query.value("sig"), EXPIRES));
        assertEquals(SignedUrl.Check.FORGED, urls.check(ticket, query.value("sig") + "?", EXPIRES.minusMillis(1)));
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SignedUrl(new byte[31]));
    }

    @Test
    void aBrokenEscapeIsNoQuery() {
        assertThrows(IllegalArgumentException.class, () -> Query.of("exp=%zz"));
    }
}
