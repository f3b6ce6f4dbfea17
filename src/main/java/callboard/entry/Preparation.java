package callboard.entry;

import callboard.face.FacePolicy;
import callboard.face.FaceStanding;
import java.util.ArrayList;
import java.util.List;

/** How far a candidate has come with what his exam asks for before the formal room. */
public record Preparation(
        Task pledge, Task booking, Task mock, Task notice, FacePolicy facePolicy, FaceStanding faceStanding) {

    /** An exam that asks for nothing. */
    public static final Preparation NOTHING_ASKED = new Preparation(
            Task.NOT_ASKED, Task.NOT_ASKED, Task.NOT_ASKED, Task.NOT_ASKED, FacePolicy.OFF, FaceStanding.NONE);

    /** What is missing, in the order in which it is named; the notice, read at the door, is not among it. */
    public List<EntryStep> missing() {
        var missing = new ArrayList<EntryStep>();
        if (pledge.isMissing()) {
            missing.add(EntryStep.PLEDGE);
        }
        if (booking.isMissing()) {
            missing.add(EntryStep.BOOKING);
        }
        if (!facePolicy.isMetBy(faceStanding)) {
            missing.add(EntryStep.FACE);
        }
        if (mock.isMissing()) {
            missing.add(EntryStep.MOCK);
        }
        return List.copyOf(missing);
    }

    /** The overlay 等待身份审核 of R-17a: a human has still to decide, whatever the state of the entry. */
    public boolean waitsForIdentity() {
        return facePolicy != FacePolicy.OFF && faceStanding == FaceStanding.WAITING;
    }

    /**
     * Whether nobody has found that it was he, although the exam wants to know: then his result is withheld (R-17a). What was handed in may
     * have been taken back or given back meanwhile, which is no finding.
     */
    public boolean isUnproven() {
        return facePolicy != FacePolicy.OFF && faceStanding != FaceStanding.VERIFIED;
    }
}
