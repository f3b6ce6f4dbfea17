package callboard.appeal;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.contact.OwnerNotices;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.Reassignment;
import callboard.notice.Message;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Outcome;
import callboard.review.Reviewed;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What follows when two people have decided an appeal; both sides are told, neither of the other. */
@ApplicationScoped
public class AppealDecisions {

    private final IdentityAppeals appeals;
    private final Certifications certifications;
    private final Reassignment reassignment;
    private final OwnerNotices notices;
    private final Trail trail;
    private final Clock clock;
    private final Instance<RoomInUse> rooms;

    @Inject
    AppealDecisions(
            IdentityAppeals appeals,
            Certifications certifications,
            Reassignment reassignment,
            OwnerNotices notices,
            Trail trail,
            Clock clock,
            @Any Instance<RoomInUse> rooms) {
        this.appeals = appeals;
        this.certifications = certifications;
        this.reassignment = reassignment;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
        this.rooms = rooms;
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

    /** At once, unless the holder sits in a formal room: then when he cannot seal anything there any more. */
    private void uphold(IdentityAppeal appeal) {
        Optional<Instant> room = room(appeal);
        if (room.isPresent()) {
            appeal.await(room.get(), clock.now());
            appeals.save(appeal);
            trail.record(Act.of("appeal.act.awaiting", appeal.ref()).named(appeal.documentMasked()));
        } else {
            move(appeal);
        }
    }

    /** What waits for a room: it waits on, as long as that room runs now, for an incident may have moved its end. */
    @Transactional
    public void takeEffect(IdentityAppeal appeal) {
        Optional<Instant> room = room(appeal);
        if (room.isEmpty()) {
            move(appeal);
        } else if (!room.equals(appeal.takesEffectAt())) {
            appeal.await(room.get(), clock.now());
            appeals.save(appeal);
        }
    }

    /** An upheld one that cannot take effect any more; read anew, because the failed attempt has changed what it had. */
    @Transactional
    public void end(String ref) {
        IdentityAppeal appeal = appeals.byRef(ref).orElseThrow();
        appeal.end();
        appeals.save(appeal);
        trail.record(Act.of("appeal.act.ended", appeal.ref()).named(appeal.documentMasked()));
        tell(appeal.account(), Message.of("appeal.notice.ended", "appeal.notice.ended.text"), appeal);
    }

    /** Only of rooms entered before the decision, so that nobody puts it off by entering another. */
    private Optional<Instant> room(IdentityAppeal appeal) {
        Instant now = clock.now();
        Instant entered = appeal.decidedAt().orElse(now);
        return rooms.stream()
                .flatMap(one -> one.until(appeal.holder(), entered, now).stream())
                .max(Comparator.naturalOrder());
    }

    /** From whoever held it when the appeal was handed in; a correction may have freed it since, but nobody else may have taken it. */
    private void move(IdentityAppeal appeal) {
        Certification to = certifications
                .byId(appeal.certification())
                .filter(own -> own.documentIndex().equals(appeal.documentIndex()))
                .orElseThrow(() -> new Refused(Verdict.refused("appeal.decide.changed")));
        Optional<Certification> from =
                certifications.holder(appeal.documentIndex()).filter(held -> held.account() != to.account());
        if (from.isPresent() && from.get().account() != appeal.holder()) {
            throw new Refused(Verdict.refused("appeal.decide.moved"));
        }
        appeal.uphold(clock.now());
        appeals.save(appeal);
        if (from.isPresent()) {
            reassignment.move(from.get(), to);
        } else if (!to.certified()) {
            reassignment.award(to);
        }
        trail.record(Act.of("appeal.act.upheld", appeal.ref()).named(appeal.documentMasked()));
        tell(appeal.account(), Message.of("appeal.notice.upheld", "appeal.notice.upheld.text"), appeal);
        from.ifPresent(
                held -> tell(held.account(), Message.of("appeal.notice.lost", "appeal.notice.lost.text"), appeal));
    }

    private void refuse(IdentityAppeal appeal, Decision decision) {
        appeal.refuse(decision.reasonKey(), decision.words(), clock.now());
        appeals.save(appeal);
        trail.record(Act.of("appeal.act.refused", appeal.ref())
                .named(appeal.documentMasked())
                .because(decision.reasonKey()));
        tell(appeal.account(), Message.of("appeal.notice.refused", "appeal.notice.refused.text"), appeal);
    }

    private void tell(long account, Message message, IdentityAppeal appeal) {
        boolean appellant = account == appeal.account();
        notices.tell(account, message, appellant ? "/appeals/" + appeal.ref() : "/certification");
    }
}
