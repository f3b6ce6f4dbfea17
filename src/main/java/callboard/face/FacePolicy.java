package callboard.face;

/** What an exam asks of the face verification before its formal room may be entered (R-17a). */
public enum FacePolicy {
    /** No formal room without a positive verification. */
    BEFORE,
    /** A verification that waits for a human lets the candidate in; his result is withheld until it is decided. */
    PROVISIONAL,
    /** Not asked for. */
    OFF;

    /** Whether a candidate of this standing has done what the exam asks for. */
    public boolean isMetBy(FaceStanding standing) {
        return switch (this) {
            case BEFORE -> standing == FaceStanding.VERIFIED;
            case PROVISIONAL -> standing == FaceStanding.VERIFIED || standing == FaceStanding.WAITING;
            case OFF -> true;
        };
    }
}
