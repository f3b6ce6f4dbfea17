package callboard.correction;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.IdentityMoved;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Desk;
import callboard.review.Outcome;
import callboard.review.Reviewed;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows when two people have decided a correction, and when the identity it is about moves away. */
@ApplicationScoped
public class CorrectionDecisions {

    private final Corrections corrections;
    private final CorrectionService service;
    private final CertificationService certifications;
    private final Desk desk;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;
    private final Event<Corrected> corrected;

    @Inject
    CorrectionDecisions(
            Corrections corrections,
            CorrectionService service,
            CertificationService certifications,
            Desk desk,
            Notices notices,
            Trail trail,
            Clock clock,
            Event<Corrected> corrected) {
        this.corrections = corrections;
        this.service = service;
        this.certifications = certifications;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
        this.corrected = corrected;
    }

    void decided(@Observes Reviewed reviewed) {
        if (reviewed.review().kind() == CaseKind.CORRECTION) {
            Correction correction =
                    corrections.byRef(reviewed.review().subjectRef()).orElseThrow();
            if (reviewed.decision().outcome() == Outcome.ACCEPT) {
                apply(correction);
            } else {
                refuse(correction, reviewed.decision());
            }
        }
    }

    /** Only what is certified as it was shown changes. */
    private void apply(Correction correction) {
        Certification certification = service.subject(correction);
        CertificationService.Facts facts = service.facts(correction);
        Changes changes = correction.changes();
        if (!certification.certified() || !service.changes(certification, facts).equals(changes)) {
            throw new Refused(Verdict.refused("correction.decide.changed"));
        }
        certifications.correct(certification, facts);
        correction.finish(clock.now());
        corrections.save(correction);
        Act act = Act.of("correction.act.done", correction.ref()).named(certification.documentMasked());
        for (Changes.Line line : changes.lines()) {
            act = act.with(
                    line.detail().labelKey(), shown(line.detail(), line.before()), shown(line.detail(), line.after()));
        }
        trail.record(act.because(correction.reason()));
        tell(correction, "correction.notice.done", "correction.notice.done.text");
        corrected.fire(new Corrected(correction.account(), changes));
    }

    /** The trail is kept for ever and has personal values only masked. */
    private static String shown(Changes.Detail detail, String value) {
        return switch (detail) {
            case NAME, BIRTH -> value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "***";
            case TYPE, NUMBER, SEX, REGION, SCHOOL -> value;
        };
    }

    private void refuse(Correction correction, Decision decision) {
        correction.refuse(decision.reasonKey(), decision.words(), clock.now());
        corrections.save(correction);
        trail.record(Act.of("correction.act.refused", correction.ref())
                .named(service.subject(correction).documentMasked())
                .because(decision.reasonKey()));
        if (!correction.byStaff()) {
            tell(correction, "correction.notice.refused", "correction.notice.refused.text");
        }
    }

    private void tell(Correction correction, String title, String text) {
        notices.tell(
                correction.account(),
                Message.of(title, text).to(correction.account()).leadingTo("/corrections/" + correction.ref()));
    }

    /** Of somebody who lost his document nothing is left to be put right. */
    void moved(@Observes IdentityMoved move) {
        corrections.open(move.fromAccount()).ifPresent(correction -> {
            desk.withdraw(CaseKind.CORRECTION, correction.ref());
            correction.cancel(clock.now());
            corrections.save(correction);
        });
    }
}
