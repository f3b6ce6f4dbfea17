package callboard.job;

import callboard.config.Clock;
import callboard.job.Progress.LeaseLost;
import callboard.rules.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The transactions of long work. A step is committed only together with the proof, under the row's lock, that its node still
 * holds the lease: so of two nodes that both believe to work, one is rolled back.
 */
@ApplicationScoped
class LongWorkSteps {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final LongWorks works;
    private final Clock clock;
    private final Node node;
    private final GiveWay giveWay;

    @Inject
    LongWorkSteps(LongWorks works, Clock clock, Node node, GiveWay giveWay) {
        this.works = works;
        this.clock = clock;
        this.node = node;
        this.giveWay = giveWay;
    }

    @ActivateRequestContext
    List<Long> due() {
        return works.due(clock.now()).stream().map(LongWork::id).toList();
    }

    /** The worker of its kind; none is a mistake of ours and fails the work. */
    @ActivateRequestContext
    LongWorker worker(long id, Iterable<LongWorker> workers) {
        String kind = works.byId(id).orElseThrow().kind();
        for (LongWorker worker : workers) {
            if (worker.kind().equals(kind)) {
                return worker;
            }
        }
        throw new IllegalStateException("nobody does long work of the kind " + kind);
    }

    /** What the only process of an embedded database finds running at its start is nobody's. */
    @ActivateRequestContext
    @Transactional
    void releaseDead() {
        works.releaseAll(clock.now());
    }

    /** Whether this node may do the work. */
    @ActivateRequestContext
    @Transactional
    boolean claim(long id) {
        Instant now = clock.now();
        return works.claim(id, node.name(), now, now.plus(LongWork.LEASE)) == 1;
    }

    /** Whether it is still this node's, which it then stays for another lease. */
    @ActivateRequestContext
    @Transactional
    boolean hold(long id) {
        return works.hold(id, node.name(), clock.now().plus(LongWork.LEASE)) == 1;
    }

    /** One step; whether another is to follow. */
    @ActivateRequestContext
    @Transactional
    boolean step(long id, LongWorker worker, Progress progress) throws Exception {
        LongWork work = mine(id);
        worker.step(work, giveWay.around(progress));
        save(work);
        return !work.isOver();
    }

    /** What a failed step leaves behind: another try after a pause, or the end. */
    @ActivateRequestContext
    @Transactional
    void failed(long id, Exception failure) {
        LongWork work = mine(id);
        work.failures++;
        if (failure instanceof Refused refused) {
            work.fail(clock.now(), refused.verdict());
        } else if (work.failures >= LongWork.MOST_FAILURES) {
            work.fail(clock.now(), "job.work.broken", work.ref());
        } else {
            work.release(clock.now().plus(PAUSE));
        }
        save(work);
    }

    /** Gives the work back between two steps, at shutdown. */
    @ActivateRequestContext
    @Transactional
    void release(long id) {
        LongWork work = mine(id);
        work.release(clock.now());
        save(work);
    }

    /** As the database has it now; the lease is asked for again when it is saved. */
    private LongWork mine(long id) {
        Optional<LongWork> found = works.byId(id);
        return found.filter(work -> work.state == LongWork.State.RUNNING && work.leaseOwner.equals(node.name()))
                .orElseThrow(LeaseLost::new);
    }

    private void save(LongWork work) {
        if (works.hold(work.id(), node.name(), clock.now().plus(LongWork.LEASE)) != 1) {
            throw new LeaseLost();
        }
        works.save(work);
    }
}
