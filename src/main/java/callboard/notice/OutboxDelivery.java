package callboard.notice;

import callboard.config.Clock;
import callboard.job.Recurring;
import callboard.policy.Policies;
import callboard.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Delivers what waits in the outbox, after the commit and outside any transaction, a few at a time because each may take
 * seconds. Killed between sending and writing it down, it sends again with the same id: at least once, never before the commit.
 */
@ApplicationScoped
class OutboxDelivery implements Recurring {

    private static final int AT_ONCE = 8;

    private final OutboxItems outbox;
    private final Delivery delivery;
    private final Policies policies;
    private final Clock clock;
    private final Pace pace = new Pace();

    @Inject
    OutboxDelivery(OutboxItems outbox, Delivery delivery, Policies policies, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox-delivery";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean wakesOnCommit() {
        return true;
    }

    /** One batch; new codes are not kept waiting behind thousands of notices, because the next batch begins with them. */
    @Override
    public void run() {
        Instant now = clock.now();
        boolean open = pace.isOpen(policies.number(Policy.MESSAGES_A_MINUTE), now);
        List<Long> due = outbox.due(now, open);
        if (!due.isEmpty()) {
            deliver(due);
            pace.spend(open ? due.size() : 0);
        }
    }

    private void deliver(List<Long> due) {
        ExecutorService couriers = Executors.newFixedThreadPool(Math.min(AT_ONCE, due.size()));
        try {
            couriers.invokeAll(due.stream().map(this::courier).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            couriers.shutdownNow();
        }
    }

    private Callable<Boolean> courier(long id) {
        return () -> {
            delivery.deliver(id);
            return true;
        };
    }
}
