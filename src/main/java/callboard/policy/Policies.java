package callboard.policy;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What holds now. Every node asks the database, so a change acts everywhere at once. */
@ApplicationScoped
public class Policies {

    private final PolicyChanges changes;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    Policies(PolicyChanges changes, Trail trail, Asker asker, Clock clock) {
        this.changes = changes;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    public String text(Policy policy) {
        return changes.latest(policy).map(PolicyChange::value).orElse(policy.usual());
    }

    /** Of a policy that is a number. */
    public int number(Policy policy) {
        return Integer.parseInt(text(policy));
    }

    /** Gives it another value, from now on. The same value again changes nothing. */
    @Transactional
    public void change(Policy policy, String value, String reason) {
        policy.mayBe(value).orRefuse();
        String before = text(policy);
        if (!before.equals(value)) {
            PolicyChange change = new PolicyChange(policy, value, reason);
            change.by(asker.me().name(), clock.now());
            changes.add(change);
            trail.record(Act.of("policy.act.changed", policy.name())
                    .with(policy.key(), before, value)
                    .because(reason));
        }
    }
}
