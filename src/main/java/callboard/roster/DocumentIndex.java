package callboard.roster;

import callboard.identity.DocumentNumber;
import callboard.identity.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The blind index under which the roster finds a document: the one under which a certification is found too, of type and
 * canonical number together, because R-9 wants both equal.
 */
@ApplicationScoped
public class DocumentIndex {

    private final Documents documents;

    @Inject
    DocumentIndex(Documents documents) {
        this.documents = documents;
    }

    /** 64 hexadecimal digits. */
    public String of(DocumentNumber document) {
        return documents.index(document);
    }
}
