package callboard.consent;

import callboard.account.Account;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Publishes texts and writes down who agreed to them. */
@ApplicationScoped
public class ConsentLedger {

    private final ConsentTexts texts;
    private final Consents consents;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ConsentLedger(ConsentTexts texts, Consents consents, Trail trail, Asker asker, Clock clock) {
        this.texts = texts;
        this.consents = consents;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** What is in force, one of each kind. */
    public List<ConsentText> inForce() {
        return texts.inForce();
    }

    /** What the person agreed to, newest first. */
    public List<Consent> of(Account account) {
        return consents.of(account.id());
    }

    /**
     * What the person has to agree to before he goes on: what is in force and not in the ledger under his name. Registering writes it
     * there, so that only accounts from before there was a ledger, and everybody after a new version, are asked.
     */
    public List<ConsentText> missing(Account account) {
        return texts.missing(account.id());
    }

    /** Writes down that the person agreed to these versions; the caller asked him. */
    @Transactional
    public void agree(Account account, Collection<ConsentText> agreed) {
        for (ConsentText text : agreed) {
            consents.add(new Consent(account.id(), text, clock.now()));
        }
    }

    /** Puts a new version in force: from now on everybody is asked anew. */
    @Transactional
    public ConsentText publish(ConsentKind kind, ConsentText.Bodies bodies) {
        int number = texts.inForce().stream()
                        .filter(text -> text.kind() == kind)
                        .mapToInt(ConsentText::number)
                        .max()
                        .orElse(0)
                + 1;
        ConsentText text = new ConsentText(kind, number, bodies, asker.me(), clock.now());
        texts.add(text);
        trail.record(Act.of("consent.act.published", text.ref())
                .with("consent.act.kind", kind.name())
                .with("consent.act.version", number)
                .with("consent.act.digest", text.digest()));
        return text;
    }
}
