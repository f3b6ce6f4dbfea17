package callboard.demonstration;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.subject.Clips;
import callboard.subject.SubjectAddresses;
import callboard.video.Availability;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives pages the demonstration videos of subjects, with what the person asking has seen of them. */
@RequestScoped
public class DemonstrationClips implements Clips {

    private final Demonstrations demonstrations;
    private final DemonstrationWatches watches;
    private final SubjectAddresses addresses;
    private final CurrentSignIn current;
    private final Instance<Availability> tool;

    @Inject
    DemonstrationClips(
            Demonstrations demonstrations,
            DemonstrationWatches watches,
            SubjectAddresses addresses,
            CurrentSignIn current,
            Instance<Availability> tool) {
        this.demonstrations = demonstrations;
        this.watches = watches;
        this.addresses = addresses;
        this.current = current;
        this.tool = tool;
    }

    @Override
    public Map<Long, Clip> of(long schoolId, List<Long> subjects) {
        List<Demonstration> all = subjects.isEmpty() ? List.of() : demonstrations.ofSubjects(schoolId, subjects);
        Set<Long> watched = watched(schoolId, all);
        Map<Long, Clip> clips = new HashMap<>();
        all.forEach(one -> clips.put(one.subjectId(), clip(one, watched.contains(one.id()))));
        return clips;
    }

    Optional<Clip> one(Demonstration demonstration) {
        return Optional.ofNullable(
                of(demonstration.schoolId(), List.of(demonstration.subjectId())).get(demonstration.subjectId()));
    }

    private Clip clip(Demonstration one, boolean watched) {
        return new Clip(
                one.ref(),
                state(one),
                one.failure().map(Demonstration.Failure::key).orElse(""),
                one.fileName(),
                (int) Math.round(one.length().toMillis() / 1000.0),
                one.mustWatch(),
                watched,
                one.video().map(addresses::of).orElse(""),
                one.poster().map(addresses::of).orElse(""));
    }

    /** Where no media tool starts, a video waits until one does. */
    private String state(Demonstration one) {
        boolean waits = one.isUnderWay() && tool.get().tool().isEmpty();
        return waits ? "WAITING" : one.state().name();
    }

    private Set<Long> watched(long schoolId, List<Demonstration> all) {
        Map<Long, Demonstration> ready = all.stream()
                .filter(one -> one.video().isPresent())
                .collect(Collectors.toMap(Demonstration::id, one -> one));
        long account =
                current.account().filter(Account::isCandidate).map(Account::id).orElse(0L);
        if (ready.isEmpty() || account == 0) {
            return Set.of();
        }
        return watches.ofAll(schoolId, ready.keySet(), account).stream()
                .filter(watch -> watch.watched(Objects.requireNonNull(ready.get(watch.demonstrationId())))
                        .isPresent())
                .map(DemonstrationWatch::demonstrationId)
                .collect(Collectors.toSet());
    }
}
