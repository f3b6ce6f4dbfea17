package callboard.face;

/** How far the face verification of a certified identity has come. */
public enum FaceStanding {
    /** Never submitted. */
    NONE,
    /** Submitted; a human decides. */
    WAITING,
    VERIFIED,
    /** Decided against; it may be submitted again. */
    REFUSED
}
