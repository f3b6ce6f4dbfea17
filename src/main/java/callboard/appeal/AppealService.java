package callboard.appeal;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.NewCase;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an appellant does: collect evidence, and hand it in once. */
@ApplicationScoped
public class AppealService {

    private final IdentityAppeals appeals;
    private final Supplements supplements;
    private final CertificationService certifications;
    private final SealedImages images;
    private final Desk desk;
    private final Trail trail;
    private final Clock clock;

    @Inject
    AppealService(
            IdentityAppeals appeals,
            Supplements supplements,
            CertificationService certifications,
            SealedImages images,
            Desk desk,
            Trail trail,
            Clock clock) {
        this.appeals = appeals;
        this.supplements = supplements;
        this.certifications = certifications;
        this.images = images;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the asker may appeal now for the document he typed last. */
    public Verdict mayAppeal() {
        Certification own = certifications.mine();
        String index = own.documentIndex();
        Optional<Instant> lost = appeals.lost(own.account(), index).flatMap(IdentityAppeal::decidedAt);
        return AppealPolicy.mayAppeal(new AppealPolicy.Claim(
                certifications.holder(own).isPresent(),
                appeals.open(index).isPresent(),
                lost.isPresent(),
                lost.isPresent()
                        && appeals.handedIn(own.account(), index).stream()
                                .flatMap(one -> one.submittedAt().stream())
                                .anyMatch(lost.get()::isBefore)));
    }

    /** The asker's draft for the document he typed last. */
    public Optional<IdentityAppeal> draft() {
        return appeals.draft(certifications.mine().account());
    }

    @Transactional
    public void keep(Evidence evidence, byte[] upload) throws PhotoRefused {
        mayAppeal().orRefuse();
        IdentityAppeal appeal = begun();
        String before = appeal.keep(evidence, images.keep(upload));
        appeals.save(appeal);
        images.remove(before);
    }

    /** Hands it in; the case goes to two reviewers. */
    @Transactional
    public IdentityAppeal submit(String words, String contact) {
        mayAppeal().orRefuse();
        IdentityAppeal appeal = begun();
        maySubmit(appeal).orRefuse();
        appeal.submit(words, contact, clock.now());
        try {
            appeals.save(appeal);
        } catch (jakarta.data.exceptions.DataException somebodyElseWasFaster) {
            var late = new Refused(Verdict.refused("appeal.open-already"));
            late.initCause(somebodyElseWasFaster);
            throw late;
        }
        desk.open(new NewCase(
                CaseKind.APPEAL,
                appeal.ref(),
                appeal.account(),
                appeal.holder(),
                certifications.mine().name()));
        trail.record(Act.of("appeal.act.submitted", appeal.ref()).named(appeal.documentMasked()));
        return appeal;
    }

    /** Removes what somebody who closes his account began and never handed in; what was decided stays until its days are over. */
    @Transactional
    public void forgetDrafts(long account) {
        appeals.draft(account).ifPresent(draft -> {
            Stream.of(Evidence.values()).forEach(each -> images.removeOnceCommitted(draft.key(each)));
            appeals.forgetDraft(account);
        });
    }

    /** All that an account handed in, for its owner's copy of his data. */
    public List<IdentityAppeal> of(long account) {
        return appeals.all(account);
    }

    /** The evidence that is still kept, by its word. */
    public Map<String, byte[]> evidence(IdentityAppeal appeal) {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        Stream.of(Evidence.values()).forEach(one -> image(appeal, one).ifPresent(bytes -> kept.put(one.word(), bytes)));
        return kept;
    }

    Optional<byte[]> image(IdentityAppeal appeal, Evidence evidence) {
        String key = appeal.key(evidence);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    /** Whether the asker's draft brings something that was not refused before. */
    Verdict maySubmit() {
        return draft().map(this::maySubmit).orElse(Verdict.allowed());
    }

    private Verdict maySubmit(IdentityAppeal appeal) {
        List<IdentityAppeal> refused = appeals.handedIn(appeal.account(), appeal.documentIndex()).stream()
                .filter(one -> one.state() == IdentityAppeal.State.REFUSED && !one.ended())
                .toList();
        return AppealPolicy.maySubmit(!refused.isEmpty(), hasNew(appeal, refused));
    }

    /** Pictures are redrawn in the same way each time, so that the same one handed in again is the same bytes. */
    private boolean hasNew(IdentityAppeal appeal, List<IdentityAppeal> before) {
        List<byte[]> seen = before.stream()
                .flatMap(one -> Stream.concat(pictures(one), supplied(one)))
                .toList();
        return pictures(appeal).anyMatch(one -> seen.stream().noneMatch(other -> Arrays.equals(one, other)));
    }

    private Stream<byte[]> pictures(IdentityAppeal appeal) {
        return Stream.of(Evidence.values()).flatMap(evidence -> image(appeal, evidence).stream());
    }

    /** What the appellant himself handed in later; what the holder did he has not seen. */
    private Stream<byte[]> supplied(IdentityAppeal appeal) {
        return supplements.ofAppeal(appeal.id()).stream()
                .filter(one -> one.account() == appeal.account())
                .flatMap(one -> one.keys().stream())
                .map(images::open);
    }

    private IdentityAppeal begun() {
        Certification own = certifications.mine();
        Certification held = certifications.holder(own).orElseThrow();
        Optional<IdentityAppeal> draft = draft();
        if (draft.isPresent()) {
            draft.get().follow(own, held);
            return draft.get();
        }
        IdentityAppeal fresh = new IdentityAppeal(own, held, clock.now());
        appeals.add(fresh);
        return fresh;
    }
}
