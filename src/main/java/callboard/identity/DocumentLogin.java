package callboard.identity;

import callboard.account.LoginName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Logging in with the number of the certified card: NATIONAL and XINJIANG_COOP only, while they are certified. */
@ApplicationScoped
public class DocumentLogin implements LoginName {

    private final Certifications certifications;
    private final Documents documents;

    @Inject
    DocumentLogin(Certifications certifications, Documents documents) {
        this.certifications = certifications;
        this.documents = documents;
    }

    @Override
    public OptionalLong account(String typed) {
        return DocumentType.provedBy(typed)
                .map(type -> documents.index(new DocumentNumber(type, typed)))
                .flatMap(certifications::holder)
                .filter(Certification::certified)
                .filter(found ->
                        found.category().filter(CandidateCategory::isMainland).isPresent())
                .map(found -> OptionalLong.of(found.account()))
                .orElse(OptionalLong.empty());
    }
}
