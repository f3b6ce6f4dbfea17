package callboard.demonstration;

import callboard.candidate.DoorTask;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps how much of a video a candidate has seen, and lets him to the room only after those he must see. */
@ApplicationScoped
public class Watching implements DoorTask {

    private final Demonstrations demonstrations;
    private final DemonstrationWatches watches;
    private final Clock clock;

    @Inject
    Watching(Demonstrations demonstrations, DemonstrationWatches watches, Clock clock) {
        this.demonstrations = demonstrations;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * His player begins or has gone on; returns how much is still to be seen. Of two players at once each second counts once.
     */
    @Transactional
    public Duration hear(Demonstration demonstration, long account, boolean begins) {
        Instant now = clock.now();
        Optional<DemonstrationWatch> known = watches.of(demonstration.schoolId(), demonstration.id(), account);
        DemonstrationWatch watch = known.orElseGet(() -> new DemonstrationWatch(demonstration, account, now));
        if (known.isEmpty()) {
            watches.add(watch);
        } else if (begins) {
            watch.begin(demonstration, now);
            watches.save(watch);
        } else {
            watch.goOn(demonstration, now);
            watches.save(watch);
        }
        return watch.left(demonstration);
    }

    /** How much of it this account still has to see. */
    Duration left(Demonstration demonstration, long account) {
        return watches.of(demonstration.schoolId(), demonstration.id(), account)
                .map(watch -> watch.left(demonstration))
                .orElse(demonstration.length());
    }

    @Override
    public Verdict mayPass(Entry entry) {
        List<Demonstration> demanded = demonstrations.ofExam(entry.schoolId(), entry.examId()).stream()
                .filter(one -> one.mustWatch() && one.video().isPresent())
                .toList();
        if (demanded.isEmpty()) {
            return Verdict.allowed();
        }
        List<Long> ids = demanded.stream().map(Demonstration::id).toList();
        Map<Long, DemonstrationWatch> seen = watches.ofAll(entry.schoolId(), ids, entry.accountId()).stream()
                .collect(Collectors.toMap(DemonstrationWatch::demonstrationId, watch -> watch));
        long owed = demanded.stream().filter(one -> isOwed(one, seen)).count();
        return owed == 0 ? Verdict.allowed() : Verdict.refused("demonstration.owed", owed);
    }

    private static boolean isOwed(Demonstration demonstration, Map<Long, DemonstrationWatch> seen) {
        DemonstrationWatch watch = seen.get(demonstration.id());
        return watch == null || watch.watched(demonstration).isEmpty();
    }
}
