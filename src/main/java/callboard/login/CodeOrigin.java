package callboard.login;

import callboard.account.SignInService;
import callboard.data.Vault;
import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a code is asked from, as blind indexes: the network and the browser; both empty outside of a request. */
@RequestScoped
public class CodeOrigin {

    private final Exchange exchange;
    private final SignInService signIns;
    private final Vault vault;

    @Inject
    CodeOrigin(Exchange exchange, SignInService signIns, Vault vault) {
        this.exchange = exchange;
        this.signIns = signIns;
        this.vault = vault;
    }

    String place() {
        return exchange.present() ? vault.index("code place", exchange.address()) : "";
    }

    String device() {
        return signIns.device();
    }
}
