package callboard.subject;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where a floor above keeps the sounds that begin the steps of guided subjects. */
public interface Cues {

    /** By the id of their step; a step without one is not among them. Its addresses are made for whoever asks. */
    Map<Long, Cue> of(long schoolId, List<Long> steps);

    /**
     * A cue as pages show it.
     *
     * @param state its message keys are {@code cue.state.*}
     * @param trouble message key of why it failed; empty unless it did
     * @param length zero while that is not known
     * @param sound the address it plays from; empty unless it is ready
     */
    record Cue(String state, String trouble, String fileName, Duration length, String sound) {

        /** What coding adds at both ends of a sound, which nobody hears. */
        private static final Duration SPARE = Duration.ofMillis(300);

        public boolean isReady() {
            return !sound.isEmpty();
        }

        public boolean isFailed() {
            return !trouble.isEmpty();
        }

        /** Whether it will change by itself. */
        public boolean isUnderWay() {
            return !isFailed() && !isReady();
        }

        /** Whether that takes a media tool, which this server has not. */
        public boolean lacksTool() {
            return isUnderWay() && state.equals("WAITING");
        }

        /** The sentence that says how far it has come; takes its length. */
        public String stateKey() {
            return isFailed() ? trouble : "cue.state." + state;
        }

        /** Whole seconds, rounded up: a sound has no length of none. */
        public int seconds() {
            return seconds(length);
        }

        /** Whether its step would be over before it is. */
        public boolean outlasts(int stepSeconds) {
            return outlasts(length, stepSeconds);
        }

        public static int seconds(Duration length) {
            return (int) length.plusMillis(999).minus(SPARE).toSeconds();
        }

        public static boolean outlasts(Duration length, int stepSeconds) {
            return length.minus(SPARE).compareTo(Duration.ofSeconds(stepSeconds)) > 0;
        }
    }
}
