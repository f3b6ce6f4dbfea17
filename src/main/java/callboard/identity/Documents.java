package callboard.identity;

import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals document numbers and finds them again by their blind index, the same one wherever a document is looked up. */
@ApplicationScoped
public class Documents {

    private static final String PURPOSE = "document";

    private final Vault vault;

    @Inject
    Documents(Vault vault) {
        this.vault = vault;
    }

    /** Of type and canonical number; 64 hex digits. */
    public String index(DocumentNumber number) {
        return vault.index(PURPOSE, number.type() + " " + number.value());
    }

    /** A document as it is stored: type, sealed number, blind index, mask. */
    record Sealed(DocumentType type, Secret secret, String index, String masked) {}

    Sealed seal(Certification certification, DocumentNumber number) {
        return new Sealed(
                number.type(), vault.seal(place(certification), number.value()), index(number), number.masked());
    }

    /** The number itself, for its owner and for a reviewer who holds the case. */
    DocumentNumber open(Certification certification) {
        return new DocumentNumber(
                certification.documentType().orElseThrow(),
                vault.open(place(certification), java.util.Objects.requireNonNull(certification.document)));
    }

    private static Secret.Place place(Certification certification) {
        return new Secret.Place("certification", "document", certification.ref());
    }
}
