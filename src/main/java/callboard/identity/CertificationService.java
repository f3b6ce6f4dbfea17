package callboard.identity;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.NewCase;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What a candidate does with his own certification. Every step is saved by itself; only confirming it is final. */
@ApplicationScoped
public class CertificationService {

    private final Certifications certifications;
    private final Accounts accounts;
    private final Documents documents;
    private final SealedImages images;
    private final Desk desk;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;
    private final Instance<Claims> claims;

    /** Knows whether an account claims the document it has stated, so that it must not state another one meanwhile. */
    public interface Claims {

        boolean isClaiming(long account);

        /** Address of the page where its owner sees how far the claim is. */
        Optional<String> claim(long account);
    }

    @Inject
    CertificationService(
            Certifications certifications,
            Accounts accounts,
            Documents documents,
            SealedImages images,
            Desk desk,
            Trail trail,
            Asker asker,
            Clock clock,
            @Any Instance<Claims> claims) {
        this.certifications = certifications;
        this.accounts = accounts;
        this.documents = documents;
        this.images = images;
        this.desk = desk;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
        this.claims = claims;
    }

    /** The asker's certification; one that nobody has stored yet if he has not begun. */
    public Certification mine() {
        long me = asker.me().account();
        return certifications.of(me).orElseGet(() -> new Certification(me, clock.now()));
    }

    @Transactional
    public void choose(CandidateCategory category) {
        Certification certification = begun();
        String before = certification.documentIndex();
        certification.choose(category);
        mayLeave(before, certification).orRefuse();
        certifications.save(certification);
    }

    /** Keeps what the document says; whether it is somebody else's already is asked by {@link #holder}. */
    @Transactional
    public void state(DocumentNumber number, Person person) {
        Certification certification = begun();
        String before = certification.documentIndex();
        certification.document(documents.seal(certification, number), person);
        mayLeave(before, certification).orRefuse();
        certifications.save(certification);
    }

    /** What is awarded is the document that people looked at. */
    private Verdict mayLeave(String before, Certification after) {
        boolean same = before.equals(after.documentIndex());
        return same || claims.stream().noneMatch(one -> one.isClaiming(after.account()))
                ? Verdict.allowed()
                : Verdict.refused("identity.edit.claimed");
    }

    /** Keeps an image; the one it replaces is removed. */
    @Transactional
    public void keep(ImageSide side, byte[] upload) throws PhotoRefused {
        Certification certification = begun();
        CertificationPolicy.mayEdit(certification).orRefuse();
        String before = certification.keep(side, images.keep(upload));
        certifications.save(certification);
        images.remove(before);
    }

    /** As {@link #keep} with a picture that was kept before and stays where it is: many people of a demo share a few. */
    @Transactional
    public void share(ImageSide side, String key) {
        Certification certification = begun();
        CertificationPolicy.mayEdit(certification).orRefuse();
        certification.keep(side, key);
        certifications.save(certification);
    }

    @Transactional
    public void attend(String region, String school) {
        Certification certification = begun();
        certification.attend(region, school);
        certifications.save(certification);
    }

    /** Confirms every field and puts it before a reviewer. */
    @Transactional
    public void submit() {
        Certification certification = begun();
        mayClaim(certification).orRefuse();
        certification.submit(clock.now());
        certifications.save(certification);
        desk.open(new NewCase(
                CaseKind.MANUAL_ENTRY, certification.ref(), certification.account(), 0, certification.name()));
        trail.record(Act.of("identity.act.submitted", certification.ref()).named(certification.documentMasked()));
    }

    /** Removes who somebody was who closes his account, with his pictures. */
    @Transactional
    public void forget(long account) {
        certifications.of(account).ifPresent(certification -> {
            for (ImageSide side : ImageSide.values()) {
                images.removeOnceCommitted(certification.key(side));
            }
            certifications.forget(account);
        });
    }

    /** After a loss: begins anew. */
    @Transactional
    public void beginAgain() {
        Certification certification = begun();
        String before = certification.documentIndex();
        certification.beginAgain();
        mayLeave(before, certification).orRefuse();
        certifications.save(certification);
        trail.record(Act.of("identity.act.begun-again", certification.ref()));
    }

    /** What a document and a school record say of a person. */
    public record Facts(DocumentNumber number, Person person, String region, String school) {}

    /** Puts right what was certified, at once and for every school; whoever decided it says so in the trail. */
    @Transactional
    public void correct(Certification certification, Facts facts) {
        certification.correct(documents.seal(certification, facts.number()), facts);
        try {
            certifications.save(certification);
        } catch (DataException somebodyElseWasFaster) {
            var refused = new Refused(Verdict.refused("identity.review.taken"));
            refused.initCause(somebodyElseWasFaster);
            throw refused;
        }
        accounts.byId(certification.account()).ifPresent(account -> {
            account.rename(certification.name());
            accounts.save(account);
        });
    }

    /** Somebody else's certification with the same document, if there is one. */
    public Optional<Certification> holder(Certification certification) {
        return certification.documentIndex().isEmpty()
                ? Optional.empty()
                : certifications
                        .holder(certification.documentIndex())
                        .filter(other -> other.account() != certification.account());
    }

    /** Whether the document is free, or this account's already. */
    public Verdict mayClaim(Certification certification) {
        return holder(certification).isPresent() ? Verdict.refused("identity.document.taken") : Verdict.allowed();
    }

    /** Address of the page of a claim that is being decided, if there is one. */
    public Optional<String> claim(Certification certification) {
        return certification.certified()
                ? Optional.empty()
                : claims.stream()
                        .flatMap(one -> one.claim(certification.account()).stream())
                        .findFirst();
    }

    /** The number itself, for its owner and for a reviewer who holds the case. */
    public Optional<DocumentNumber> number(Certification certification) {
        return certification.documentType().map(type -> documents.open(certification));
    }

    /** An image as JPEG, for its owner and for a reviewer who holds the case. */
    public Optional<byte[]> image(Certification certification, ImageSide side) {
        String key = certification.key(side);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    private Certification begun() {
        Certification certification = mine();
        if (certification.id() == 0) {
            certifications.add(certification);
        }
        return certification;
    }
}
