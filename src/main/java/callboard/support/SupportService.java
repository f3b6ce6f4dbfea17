package callboard.support;

import callboard.account.Account;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.DocumentNumber;
import callboard.login.LogInLocks;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What support does for a candidate. Each act asks for a reason and leaves a row in the trail that names him by his mask. */
@RequestScoped
public class SupportService {

    private final LogInLocks locks;
    private final SignInService signIns;
    private final OutboxService outbox;
    private final CertificationService certifications;
    private final Trail trail;

    @Inject
    SupportService(
            LogInLocks locks,
            SignInService signIns,
            OutboxService outbox,
            CertificationService certifications,
            Trail trail) {
        this.locks = locks;
        this.signIns = signIns;
        this.outbox = outbox;
        this.certifications = certifications;
        this.trail = trail;
    }

    /** Until when wrong passwords keep somebody from signing in to his account, by any of its names. */
    Optional<Instant> lockedUntil(Person person) {
        return locks.until(person.account(), otherNames(person));
    }

    int openSignIns(Person person) {
        return signIns.open(person.account()).size();
    }

    /** He may try again at once, in every browser; whoever guesses begins anew, too. */
    @Transactional
    public void unlock(Person person, String reason) {
        SupportPolicy.mayUnlock(lockedUntil(person).isPresent()).orRefuse();
        locks.release(person.account(), otherNames(person));
        trail.record(act("support.act.unlocked", person).because(reason));
    }

    /** Signs him out everywhere: his phone is lost, or somebody else has it. */
    @Transactional
    public void endSignIns(Person person, boolean inRoom, String reason) {
        int open = openSignIns(person);
        SupportPolicy.mayEndSignIns(open, inRoom).orRefuse();
        signIns.endAll(person.account());
        trail.record(act("support.act.sign-ins-ended", person)
                .with("support.sign-ins", open)
                .because(reason));
    }

    /** Sends a message once more. */
    @Transactional
    public void resend(Person person, OutboxItem item, String reason) {
        outbox.resend(item, reason);
        trail.record(act("support.act.resent", person)
                .with("support.message", item.title())
                .because(reason));
    }

    /** What was said on the telephone, for whoever picks up next time. */
    @Transactional
    public void note(Person person, String words) {
        trail.record(act("support.act.called", person).because(words));
    }

    /** The whole number of his document, for one look; the caller has proved by the password that he is still himself. */
    @Transactional
    public String reveal(Person person, boolean reviewer, String reason) {
        SupportPolicy.mayReveal(reviewer, person.hasDocument()).orRefuse();
        trail.record(act("support.act.revealed", person).because(reason));
        return number(person).map(DocumentNumber::value).orElseThrow();
    }

    private List<String> otherNames(Person person) {
        return person.certification()
                .filter(Certification::certified)
                .flatMap(certification -> number(person))
                .map(number -> List.of(number.value()))
                .orElse(List.of());
    }

    private Optional<DocumentNumber> number(Person person) {
        return person.certification().flatMap(certifications::number);
    }

    private static Act act(String kind, Person person) {
        Account account = person.account();
        return Act.of(kind, account.ref()).named(account.loginMasked());
    }
}
