package callboard.subject;

import java.util.List;
import java.util.Map;

/** Where a floor above keeps demonstration videos of subjects. */
public interface Clips {

    /** By the id of their subject; a subject without one is not among them. Its addresses are made for whoever asks. */
    Map<Long, Clip> of(long schoolId, List<Long> subjects);

    /**
     * A demonstration video as pages show it.
     *
     * @param state its message keys are {@code demonstration.state.*}
     * @param trouble message key of why it failed; empty unless it did
     * @param seconds its length, 0 while that is not known
     * @param mustWatch whether nobody enters the room before he has seen it
     * @param watched whether whoever asks has seen it to its end
     * @param video the address it plays from; empty unless it is ready
     * @param poster the address of a picture of it; may be empty
     */
    record Clip(
            String ref,
            String state,
            String trouble,
            String fileName,
            int seconds,
            boolean mustWatch,
            boolean watched,
            String video,
            String poster) {

        public boolean isReady() {
            return !video.isEmpty();
        }

        /** The sentence that says how far it has come; takes its length. */
        public String stateKey() {
            return trouble.isEmpty() ? "demonstration.state." + state : trouble;
        }

        /** Whether there is a video at all, ready or not. */
        public boolean isGiven() {
            return !state.equals("NONE");
        }

        public boolean isFailed() {
            return state.equals("FAILED");
        }

        /** Whether it will change by itself. */
        public boolean isUnderWay() {
            return isGiven() && !isFailed() && !isReady();
        }

        /** Whether the candidate who asks still has to watch it. */
        public boolean isOwed() {
            return isReady() && mustWatch && !watched;
        }
    }
}
