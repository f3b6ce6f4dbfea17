package callboard.receipt;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The house's receipt keys, made in the data folder at the first start. */
@ApplicationScoped
class ReceiptKeySource {

    @Produces
    @Singleton
    static ReceiptKeys keys(DataFolder folder) {
        return ReceiptKeys.loadOrCreate(folder.secretFile("receipt-keys"));
    }
}
