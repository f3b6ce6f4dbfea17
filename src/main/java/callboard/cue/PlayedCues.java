package callboard.cue;

import callboard.subject.Cues;
import callboard.subject.SubjectAddresses;
import callboard.video.Availability;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives pages the sounds of steps, playable by the person asking. */
@RequestScoped
public class PlayedCues implements Cues {

    private final StepCues cues;
    private final SubjectAddresses addresses;
    private final Instance<Availability> tool;

    @Inject
    PlayedCues(StepCues cues, SubjectAddresses addresses, Instance<Availability> tool) {
        this.cues = cues;
        this.addresses = addresses;
        this.tool = tool;
    }

    @Override
    public Map<Long, Cue> of(long schoolId, List<Long> steps) {
        Map<Long, Cue> all = new HashMap<>();
        List<StepCue> known = steps.isEmpty() ? List.of() : cues.ofSteps(schoolId, steps);
        known.forEach(one -> all.put(one.stepId(), cue(one)));
        return all;
    }

    private Cue cue(StepCue one) {
        return new Cue(
                state(one),
                one.failure().map(StepCue.Failure::key).orElse(""),
                one.fileName(),
                one.length(),
                one.sound().map(addresses::of).orElse(""));
    }

    /** Where no media tool starts, a sound waits until one does. */
    private String state(StepCue one) {
        boolean waits = one.original().isPresent() && tool.get().tool().isEmpty();
        return waits ? "WAITING" : one.state().name();
    }
}
