package callboard.roster;

import callboard.data.Vault;
import callboard.identity.DocumentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The blind index under which the roster finds a document: type and canonical number together, because R-9 wants both equal. */
@ApplicationScoped
public class DocumentIndex {

    private final Vault vault;

    @Inject
    DocumentIndex(Vault vault) {
        this.vault = vault;
    }

    /** 64 hexadecimal digits. */
    public String of(DocumentNumber document) {
        return vault.index("applicant.document", document.type().name() + ' ' + document.value());
    }
}
