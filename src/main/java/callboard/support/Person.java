package callboard.support;

import callboard.account.Account;
import callboard.identity.Certification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A candidate as support sees him: his account, and who he says or has proved to be. */
public record Person(Account account, @Nullable Certification found) {

    /** Where he has come to in proving who he is. */
    public Optional<Certification> certification() {
        return Optional.ofNullable(found);
    }

    /** The certified name, or the one he gave; empty before both. */
    public String name() {
        return account.name().isEmpty()
                ? certification().map(Certification::name).orElse("")
                : account.name();
    }

    public boolean hasDocument() {
        return certification().flatMap(Certification::documentType).isPresent();
    }

    /** Where his page is. */
    public String href() {
        return "/platform/support/candidates/" + account.ref();
    }
}
