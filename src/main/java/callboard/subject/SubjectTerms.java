package callboard.subject;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of one subject, as candidates read them and the room enforces them.
 *
 * @param cautions plain text of the officer, shown before recording
 * @param prompting {@link Prompting#NONE} unless the format is PROMPTED
 * @param photos {@link Photos#NONE} unless the format is ARTWORK
 */
public record SubjectTerms(
        String name, Format format, Framing framing, Takes takes, String cautions, Prompting prompting, Photos photos) {

    /** A subject that neither draws prompts nor takes photos. */
    public SubjectTerms(String name, Format format, Framing framing, Takes takes, String cautions) {
        this(name, format, framing, takes, cautions, Prompting.NONE, Photos.NONE);
    }

    /** The same with another longest take, as the steps of a guided subject give it. */
    SubjectTerms lasting(int seconds) {
        Takes lasting = new Takes(takes.minSeconds(), seconds, takes.mayStopEarly(), takes.maxTakes());
        return new SubjectTerms(name, format, framing, lasting, cautions, prompting, photos);
    }

    /** The seconds of the room that recording so many takes to their end needs, with preparing and photographing. */
    public long secondsFor(int takes) {
        return prompting.preparationSeconds() + (long) this.takes.maxSeconds() * takes + photos.minutes() * 60L;
    }

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
        told.putAll(prompting.told());
        told.putAll(photos.told());
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
     * @param maxSeconds when recording stops by itself; of a guided subject what its steps last together
     * @param mayStopEarly whether the candidate may stop before that
     * @param maxTakes how many takes there are; an interrupted one counts
     */
    public record Takes(int minSeconds, int maxSeconds, boolean mayStopEarly, int maxTakes) {

        /** The seconds that recording every take to its end needs. */
        public int longestSeconds() {
            return maxSeconds * maxTakes;
        }
    }

    /**
     * What is drawn and how long it may be thought about.
     *
     * @param draws how many prompts a candidate draws; of several he answers one
     * @param preparationSeconds before recording begins by itself
     */
    public record Prompting(int draws, Showing showing, int preparationSeconds) {

        public static final Prompting NONE = new Prompting(0, Showing.SHOWN, 0);

        /** How a prompt reaches the candidate. */
        public enum Showing {
            SHOWN,
            PLAYED,
            BOTH;

            public String labelKey() {
                return "subject.showing." + name();
            }
        }

        private Map<String, String> told() {
            Map<String, String> told = new LinkedHashMap<>();
            told.put("subject.draws", equals(NONE) ? "" : String.valueOf(draws));
            told.put("subject.showing", equals(NONE) ? "" : showing.name());
            told.put("subject.preparationSeconds", equals(NONE) ? "" : String.valueOf(preparationSeconds));
            return told;
        }
    }

    /**
     * The pictures of the finished work.
     *
     * @param minutes how long after the making they may be taken
     * @param megabytes the largest picture, in MiB
     */
    public record Photos(int minutes, int least, int most, int megabytes) {

        public static final Photos NONE = new Photos(0, 0, 0, 0);

        private Map<String, String> told() {
            Map<String, String> told = new LinkedHashMap<>();
            told.put("subject.photoMinutes", equals(NONE) ? "" : String.valueOf(minutes));
            told.put("subject.leastPhotos", equals(NONE) ? "" : String.valueOf(least));
            told.put("subject.mostPhotos", equals(NONE) ? "" : String.valueOf(most));
            told.put("subject.photoMegabytes", equals(NONE) ? "" : String.valueOf(megabytes));
            return told;
        }
    }
}
