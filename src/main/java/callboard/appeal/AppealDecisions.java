package callboard.appeal;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.account.LogIn;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.Reassignment;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Outcome;
import callboard.review.Reviewed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows when two people have decided an appeal; both sides are told, neither of the other. */
@ApplicationScoped
public class AppealDecisions {

    private final IdentityAppeals appeals;
    private final Certifications certifications;
    private final Reassignment reassignment;
    private final AccountService people;
    private final Accounts accounts;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    @Inject
    AppealDecisions(
            IdentityAppeals appeals,
            Certifications certifications,
            Reassignment reassignment,
            AccountService people,
            Accounts accounts,
            Notices notices,
            Trail trail,
            Clock clock) {
        this.appeals = appeals;
        this.certifications = certifications;
        this.reassignment = reassignment;
        this.people = people;
        this.accounts = accounts;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    void decided(@Observes Reviewed reviewed) {
        if (reviewed.review().kind() == CaseKind.APPEAL) {
            IdentityAppeal appeal =
                    appeals.byRef(reviewed.review().subjectRef()).orElseThrow();
            if (reviewed.decision().outcome() == Outcome.ACCEPT) {
                uphold(appeal);
            } else {
                refuse(appeal, reviewed.decision());
            }
        }
    }

    /** The document moves only from who held it when the appeal was handed in. */
    private void uphold(IdentityAppeal appeal) {
        Certification from = certifications
                .holder(appeal.documentIndex())
                .filter(held -> held.account() == appeal.holder())
                .orElseThrow(() -> new IllegalStateException("the document of " + appeal.ref() + " has moved already"));
        Certification to = certifications.byId(appeal.certification()).orElseThrow();
        appeal.uphold(clock.now());
        appeals.save(appeal);
        reassignment.move(from, to);
        trail.record(Act.of("appeal.act.upheld", appeal.ref()).named(appeal.documentMasked()));
        tell(appeal.account(), Message.of("appeal.notice.upheld", "appeal.notice.upheld.text"), appeal);
        tell(from.account(), Message.of("appeal.notice.lost", "appeal.notice.lost.text"), appeal);
    }

    private void refuse(IdentityAppeal appeal, Decision decision) {
        appeal.refuse(decision.reasonKey(), decision.words(), clock.now());
        appeals.save(appeal);
        trail.record(Act.of("appeal.act.refused", appeal.ref())
                .named(appeal.documentMasked())
                .because(decision.reasonKey()));
        tell(appeal.account(), Message.of("appeal.notice.refused", "appeal.notice.refused.text"), appeal);
    }

    /** In the product, and where he signs in with, because he may not look here for weeks. */
    private void tell(long account, Message message, IdentityAppeal appeal) {
        boolean appellant = account == appeal.account();
        Message told = message.to(account).leadingTo(appellant ? "/appeals/" + appeal.ref() : "/certification");
        notices.tell(account, told);
        accounts.byId(account).ifPresent(owner -> send(owner, told));
    }

    private void send(Account owner, Message message) {
        LogIn login = LogIn.of(people.loginOf(owner));
        if (login.kind() == LogIn.Kind.PHONE) {
            notices.sms(login.canonical(), message);
        } else if (login.kind() == LogIn.Kind.EMAIL) {
            notices.mail(login.canonical(), message);
        }
    }
}
