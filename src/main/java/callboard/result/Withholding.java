package callboard.result;

/** Why somebody reads 暂不公布. */
public enum Withholding {
    /** Nothing is withheld. */
    NONE,
    /** A human decides about his face verification, or decided against it (R-17a). */
    FACE,
    /** A submitted recording has not arrived or cannot be watched (R-28a). */
    RECORDING,
    /** The screening found a technical fault; a make-up or an incident decides what follows. */
    TECHNICAL_FAULT,
    /** The screening suspects a violation; its case is open. */
    VIOLATION;

    /** For the school; the candidate reads one sentence whatever the cause. */
    public String labelKey() {
        return "result.withheld." + name();
    }
}
