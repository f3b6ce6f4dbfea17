package callboard.subject;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of one subject, as candidates read them and the room enforces them.
 *
 * @param cautions plain text of the officer, shown before recording
 */
public record SubjectTerms(String name, Format format, Framing framing, Takes takes, String cautions) {

    /** Each rule by the message key of its field. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("exam.subject.name", name);
        told.put("exam.format", format.name());
        told.put("exam.subject.maxSeconds", String.valueOf(takes.maxSeconds()));
        told.put("exam.subject.minSeconds", String.valueOf(takes.minSeconds()));
        told.put("exam.subject.maxTakes", String.valueOf(takes.maxTakes()));
        told.put("exam.subject.mayStopEarly", String.valueOf(takes.mayStopEarly()));
        told.put("exam.orientation", framing.orientation().name());
        told.put("exam.camera", framing.camera().name());
        told.put("exam.subject.othersAllowed", String.valueOf(framing.othersAllowed()));
        told.put("exam.subject.identityAllowed", String.valueOf(framing.identityAllowed()));
        told.put("exam.subject.cautions", cautions);
        return told;
    }

    /**
     * How it is filmed.
     *
     * @param identityAllowed whether something may reveal who the candidate is
     * @param othersAllowed whether another person, as an accompanist, may be in frame
     */
    public record Framing(
            Subject.Orientation orientation, Subject.Camera camera, boolean identityAllowed, boolean othersAllowed) {}

    /**
     * How often and how long it is recorded.
     *
     * @param minSeconds the shortest take that can be chosen, 0 for none
     * @param maxSeconds when recording stops by itself
     * @param mayStopEarly whether the candidate may stop before that
     * @param maxTakes how many takes there are; an interrupted one counts
     */
    public record Takes(int minSeconds, int maxSeconds, boolean mayStopEarly, int maxTakes) {

        /** The seconds that recording every take to its end needs. */
        public int longestSeconds() {
            return maxSeconds * maxTakes;
        }
    }
}
