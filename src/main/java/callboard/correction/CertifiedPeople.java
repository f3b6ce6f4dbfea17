package callboard.correction;

import callboard.account.AccountService;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a certified person by an exact number or log-in name; a part of one finds nobody. */
@ApplicationScoped
class CertifiedPeople {

    private final Certifications certifications;
    private final Documents documents;
    private final AccountService accounts;

    @Inject
    CertifiedPeople(Certifications certifications, Documents documents, AccountService accounts) {
        this.certifications = certifications;
        this.documents = documents;
        this.accounts = accounts;
    }

    Optional<Certification> find(String who) {
        return Stream.of(DocumentType.values())
                .flatMap(type -> certifications.holder(documents.index(new DocumentNumber(type, who))).stream())
                .filter(Certification::certified)
                .findFirst()
                .or(() -> accounts.byLogin(who).flatMap(account -> certifications.certified(account.id())));
    }
}
