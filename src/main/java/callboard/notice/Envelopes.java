package callboard.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Seals an outbox row's address and text, and opens them for the gateway. */
@ApplicationScoped
class Envelopes {

    private final Vault vault;
    private final Gateways gateways;

    @Inject
    Envelopes(Vault vault, Gateways gateways) {
        this.vault = vault;
        this.gateways = gateways;
    }

    OutboxItem seal(OutboxItem item, String address, String body) {
        item.carry(vault.seal(item.addressPlace(), address), masked(address), index(address));
        item.carry(vault.seal(item.bodyPlace(), body), digest(body));
        if (gateways.of(item.channel()).isPresent()) {
            item.dispatch(item.createdAt());
        }
        return item;
    }

    /** The blind index by which support finds what was sent to an address. */
    String index(String address) {
        return vault.index("outbox-address", address);
    }

    String address(OutboxItem item) {
        return vault.open(item.addressPlace(), item.address);
    }

    /** The text; only where {@link OutboxItem#hasBody()}. */
    String body(OutboxItem item) {
        if (item.body == null) {
            throw new IllegalStateException("the text of outbox item " + item.ref() + " was forgotten");
        }
        return vault.open(item.bodyPlace(), item.body);
    }

    /** {@code 138****8000}, {@code l****@example.org}. */
    static String masked(String address) {
        int at = address.indexOf('@');
        if (at > 0) {
            return address.charAt(0) + "****" + address.substring(at);
        } else if (address.length() > 7) {
            return address.substring(0, 3) + "****" + address.substring(address.length() - 4);
        } else {
            return "****";
        }
    }

    private static String digest(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
