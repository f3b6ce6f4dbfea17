package callboard.signature;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryAct;
import callboard.entry.Standings;
import callboard.text.ExamText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The transaction of a signature. */
@ApplicationScoped
public class PledgeSigning {

    private final Entries entries;
    private final Standings standings;
    private final PledgeSignatures signatures;
    private final Trail trail;
    private final Clock clock;

    @Inject
    PledgeSigning(Entries entries, Standings standings, PledgeSignatures signatures, Trail trail, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.signatures = signatures;
        this.trail = trail;
        this.clock = clock;
    }

    /** The signature under this version: a new one, or the one that is there. */
    @Transactional
    public PledgeSignature sign(Entry shown, ExamText text, String name, Optional<byte[]> drawing) {
        Optional<PledgeSignature> before = signatures.of(shown.schoolId(), shown.id(), text.number());
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.now();
        Entry entry = entries.byId(shown.schoolId(), shown.id()).orElseThrow();
        standings.of(entry).may(EntryAct.PREPARE, now).orRefuse();
        PledgeSignature signature = new PledgeSignature(entry, text, name, drawing, now);
        signatures.add(signature);
        entry.sign(text.number(), now);
        standings.save(entry, now);
        trail.record(Act.of("signature.act.signed", entry.ref())
                .inSchool(entry.schoolId())
                .with("signature.act.version", text.number())
                .with("text.digest", text.digest())
                .with("signature.act.way", drawing.isPresent() ? "drawn" : "typed"));
        return signature;
    }
}
