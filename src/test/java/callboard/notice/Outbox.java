package callboard.notice;

import callboard.Product;
import callboard.data.Vault;

/** What a test reads where no gateway is configured: the newest message, as the platform's staff would read it. */
public final class Outbox {

    private Outbox() {}

    /** The text of the message that was written last. */
    public static String newestText(Product product) {
        return product.ask(() -> {
            OutboxItem item = product.bean(OutboxItems.class)
                    .page("%", "%", Long.MAX_VALUE)
                    .get(0);
            return product.bean(Vault.class).open(item.bodyPlace(), item.body);
        });
    }
}
