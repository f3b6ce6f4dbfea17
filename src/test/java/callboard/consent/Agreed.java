package callboard.consent;

import callboard.Product;
import callboard.account.Account;

/** Agreement to the texts in force, for people whose accounts are made without the registration that asks for it. */
public final class Agreed {

    private Agreed() {}

    /** Within a transaction or a request of the caller. */
    public static Account by(Product product, Account account) {
        ConsentLedger ledger = product.bean(ConsentLedger.class);
        ledger.agree(account, ledger.inForce());
        return account;
    }
}
