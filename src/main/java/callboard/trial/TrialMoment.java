package callboard.trial;

import callboard.entry.EffectiveWindow;
import callboard.school.BeijingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A moment at which a candidate sees something else than at the others.
 *
 * @param key names its text
 */
public record TrialMoment(String key, Instant at) {

    private static final Duration SHORTLY = Duration.ofMinutes(10);

    /** Those of this window, in the order of time: before it, at its opening, around the cut-off for latecomers, its end. */
    static List<TrialMoment> of(EffectiveWindow window) {
        List<TrialMoment> moments = new ArrayList<>();
        moments.add(new TrialMoment("before", window.opensAt().minus(SHORTLY)));
        moments.add(new TrialMoment("open", window.opensAt()));
        if (window.entryUntil().isBefore(window.closesAt())) {
            moments.add(new TrialMoment("late", window.entryUntil().minus(Duration.ofMinutes(1))));
            moments.add(new TrialMoment("too-late", window.entryUntil()));
        }
        moments.add(new TrialMoment("end", window.closesAt().minus(SHORTLY)));
        moments.add(new TrialMoment("closed", window.closesAt()));
        return moments;
    }

    /** As the form's field takes it. */
    public String typed() {
        return BeijingTime.write(Optional.of(at));
    }
}
