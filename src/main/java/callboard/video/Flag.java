package callboard.video;

/** A technical finding of R-47 that a reviewer should look at. Advice, never a rejection. */
public enum Flag {
    UNDECODABLE("video.flag.undecodable"),
    BLACK("video.flag.black"),
    FROZEN("video.flag.frozen"),
    SILENT("video.flag.silent"),
    NO_AUDIO("video.flag.no-audio"),
    FRAME_SIZE_CHANGED("video.flag.frame-size-changed"),
    SLOW("video.flag.slow"),
    STUTTER("video.flag.stutter");

    private final String key;

    Flag(String key) {
        this.key = key;
    }

    /** Message key of its name. */
    public String key() {
        return key;
    }
}
