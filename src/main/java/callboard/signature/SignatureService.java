package callboard.signature;

import callboard.data.Durability;
import callboard.entry.Entry;
import callboard.identity.Certifications;
import callboard.identity.PersonName;
import callboard.text.ExamText;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signing the pledge. */
@ApplicationScoped
public class SignatureService {

    private final PledgeSigning signing;
    private final PledgeSignatures signatures;
    private final Certifications certifications;
    private final Durability durability;

    @Inject
    SignatureService(
            PledgeSigning signing, PledgeSignatures signatures, Certifications certifications, Durability durability) {
        this.signing = signing;
        this.signatures = signatures;
        this.certifications = certifications;
        this.durability = durability;
    }

    /** Whether a typed name is the one he is certified with. */
    boolean isHisName(Entry entry, String typed) {
        return certifications
                .certified(entry.accountId())
                .filter(certified -> PersonName.same(certified.name(), typed))
                .isPresent();
    }

    /**
     * Keeps the signature so that it survives a power cut. Signing the same version again gives the first signature.
     *
     * @throws callboard.rules.Refused where the entry's state no longer takes one
     */
    PledgeSignature sign(Entry entry, ExamText text, String name, Optional<byte[]> drawing) {
        PledgeSignature signature;
        try {
            signature = signing.sign(entry, text, name, drawing);
        } catch (DataException raced) {
            signature =
                    signatures.of(entry.schoolId(), entry.id(), text.number()).orElseThrow(() -> raced);
        }
        durability.sync();
        return signature;
    }
}
