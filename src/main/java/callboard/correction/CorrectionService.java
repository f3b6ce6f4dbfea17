package callboard.correction;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.data.Vault;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.Documents;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Desk;
import callboard.review.NewCase;
import callboard.review.Outcome;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Asking for a correction: what is to change, the evidence, and handing it in. */
@ApplicationScoped
public class CorrectionService {

    private final Corrections corrections;
    private final Certifications certifications;
    private final Accounts accounts;
    private final Documents documents;
    private final Vault vault;
    private final SealedImages images;
    private final Desk desk;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    CorrectionService(
            Corrections corrections,
            Certifications certifications,
            Accounts accounts,
            Documents documents,
            Vault vault,
            SealedImages images,
            Desk desk,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.corrections = corrections;
        this.certifications = certifications;
        this.accounts = accounts;
        this.documents = documents;
        this.vault = vault;
        this.images = images;
        this.desk = desk;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** May the asker begin one: the candidate for himself, a reviewer for somebody he never decided about? */
    public Verdict mayBegin(Certification certification) {
        boolean open = corrections.open(certification.account()).isPresent();
        Verdict verdict = CorrectionPolicy.mayBegin(certification, open);
        return isOwn(certification) ? verdict : verdict.and(desk.mayPropose(certification.account()));
    }

    Changes changes(Certification certification, CertificationService.Facts facts) {
        return Changes.between(certification, facts, documents);
    }

    /** Whether the number that is to be certified is free. */
    boolean isFree(Certification certification, CertificationService.Facts facts) {
        return certifications
                .holder(documents.index(facts.number()))
                .filter(other -> other.account() != certification.account())
                .isEmpty();
    }

    /** Its author is held meanwhile: of two beginnings at one instant the second finds the first one's draft and goes on with it. */
    @Transactional
    Correction begin(Certification certification, CertificationService.Facts facts, String words) {
        accounts.holdOpen(asker.me().account());
        mayBegin(certification).orRefuse();
        var author = new Correction.Author(asker.me().account(), !isOwn(certification), words);
        Optional<Correction> begun = corrections.draft(Correction.draftKey(author.account(), certification.account()));
        if (begun.isPresent()) {
            return again(begun.get(), certification, facts, words);
        }
        Correction fresh = new Correction(certification, author, changes(certification, facts), clock.now());
        fresh.demand(facts, vault.seal(fresh.place(), facts.number().value()));
        corrections.add(fresh);
        trail.record(Act.of("correction.act.begun", fresh.ref()).named(certification.documentMasked()));
        return fresh;
    }

    /** As if he had begun it just now; what he had uploaded for something else is removed. */
    private Correction again(
            Correction draft, Certification certification, CertificationService.Facts facts, String words) {
        List<String> before = draft.evidence();
        draft.restate(changes(certification, facts), words);
        draft.demand(facts, vault.seal(draft.place(), facts.number().value()));
        corrections.save(draft);
        before.forEach(images::remove);
        trail.record(Act.of("correction.act.begun", draft.ref()).named(certification.documentMasked()));
        return draft;
    }

    @Transactional
    void keep(Correction correction, byte[] upload) throws PhotoRefused {
        CorrectionPolicy.mayKeep(correction).orRefuse();
        correction.keep(images.keep(upload));
        corrections.save(correction);
    }

    /** Hands it in. A reviewer's own is his opinion already, so that one more person decides; a candidate's waits for two. */
    @Transactional
    void submit(Correction correction) {
        Certification certification = subject(correction);
        mayBegin(certification).orRefuse();
        CorrectionPolicy.maySubmit(correction).orRefuse();
        correction.submit(clock.now());
        try {
            corrections.save(correction);
        } catch (DataException somebodyElseWasFaster) {
            var refused = new Refused(Verdict.refused("correction.begin.open"));
            refused.initCause(somebodyElseWasFaster);
            throw refused;
        }
        NewCase opened =
                new NewCase(CaseKind.CORRECTION, correction.ref(), correction.account(), 0, certification.name());
        if (correction.byStaff()) {
            desk.propose(opened, new Decision(Outcome.ACCEPT, "", correction.words()));
        } else {
            desk.open(opened);
        }
        trail.record(Act.of("correction.act.submitted", correction.ref())
                .named(certification.documentMasked())
                .because(correction.reason()));
    }

    /** Removes what was to be changed of somebody who closes his account, with all evidence. */
    @Transactional
    public void forget(long account) {
        for (Correction correction : corrections.all(account)) {
            correction.evidence().forEach(images::removeOnceCommitted);
            corrections.forget(correction.id());
        }
    }

    /** All that were asked for about an account, for its owner's copy of his data. */
    public List<Correction> about(long account) {
        return corrections.handedIn(account);
    }

    /** The pictures that are still kept of it. */
    public List<byte[]> images(Correction correction) {
        return correction.evidence().stream().map(images::open).toList();
    }

    /** What is to be certified, the number open: for whoever asked for it and whoever holds the case. */
    CertificationService.Facts facts(Correction correction) {
        return correction.facts(vault.open(correction.place(), correction.document));
    }

    Certification subject(Correction correction) {
        return certifications.of(correction.account()).orElseThrow();
    }

    Optional<byte[]> image(Correction correction, int at) {
        return correction.evidence().stream().skip(at).findFirst().map(images::open);
    }

    private boolean isOwn(Certification certification) {
        return certification.account() == asker.me().account();
    }
}
