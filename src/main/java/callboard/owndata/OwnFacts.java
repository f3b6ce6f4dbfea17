package callboard.owndata;

import callboard.account.Account;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the database for everything at one instant, in as many statements whatever there is; what takes long comes after it. */
@RequestScoped
public class OwnFacts {

    private final AccountPart account;
    private final IdentityPart identity;
    private final ExamPart exams;
    private final CasesPart cases;
    private final Trail trail;
    private final Clock clock;

    @Inject
    OwnFacts(AccountPart account, IdentityPart identity, ExamPart exams, CasesPart cases, Trail trail, Clock clock) {
        this.account = account;
        this.identity = identity;
        this.exams = exams;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was found; pictures are still to be opened. */
    record Found(Map<String, Object> data, Map<String, byte[]> receipts, CasesPart.Cases cases) {}

    @Transactional
    public Found of(Account me) {
        trail.record(Act.of("owndata.act.taken", me.ref()).named(me.loginMasked()));
        CasesPart.Cases found = cases.find(me);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("takenAt", clock.now());
        data.putAll(account.of(me));
        data.putAll(identity.of(me));
        data.putAll(exams.of(me));
        data.putAll(cases.of(found));
        return new Found(data, exams.receipts(me), found);
    }
}
