package callboard.identity;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.review.CaseKind;
import callboard.review.Outcome;
import callboard.review.Reviewed;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.template.Reasons;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What follows when a reviewer has compared typed fields with their images. The document becomes the account's own here and
 * nowhere else; of two who are accepted with the same one, the database lets the first have it.
 */
@ApplicationScoped
public class ManualEntries {

    private final Certifications certifications;
    private final Accounts accounts;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;
    private final Reasons reasons;

    @Inject
    ManualEntries(
            Certifications certifications,
            Accounts accounts,
            Notices notices,
            Trail trail,
            Clock clock,
            Reasons reasons) {
        this.certifications = certifications;
        this.accounts = accounts;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
        this.reasons = reasons;
    }

    void decided(@Observes Reviewed reviewed) {
        if (reviewed.review().kind() == CaseKind.MANUAL_ENTRY) {
            Certification certification =
                    certifications.byRef(reviewed.review().subjectRef()).orElseThrow();
            if (reviewed.decision().outcome() == Outcome.ACCEPT) {
                certify(certification);
            } else {
                giveBack(certification, reviewed);
            }
        }
    }

    private void certify(Certification certification) {
        certification.certify(clock.now());
        take(certification);
        accounts.byId(certification.account()).ifPresent(account -> {
            account.rename(certification.name());
            accounts.save(account);
        });
        trail.record(Act.of("identity.act.certified", certification.ref()).named(certification.documentMasked()));
        notices.tell(
                certification.account(),
                Message.of("identity.notice.certified", "identity.notice.certified.text")
                        .leadingTo("/certification"));
    }

    private void take(Certification certification) {
        try {
            certifications.save(certification);
        } catch (DataException somebodyElseWasFaster) {
            var refused = new Refused(Verdict.refused("identity.review.taken"));
            refused.initCause(somebodyElseWasFaster);
            throw refused;
        }
    }

    private void giveBack(Certification certification, Reviewed reviewed) {
        String reason = reviewed.decision().reasonKey();
        certification.giveBack(new EntryReason.Given(
                EntryReason.of(reasons.builtIn(reason)).map(EntryReason::step).orElse(Step.DOCUMENT),
                reason,
                reviewed.decision().words()));
        certifications.save(certification);
        trail.record(Act.of("identity.act.returned", certification.ref())
                .named(certification.documentMasked())
                .because(reason));
        notices.tell(
                certification.account(),
                Message.of("identity.notice.returned", "identity.notice.returned.text")
                        .leadingTo("/certification"));
    }
}
