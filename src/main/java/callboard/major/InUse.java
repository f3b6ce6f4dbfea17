package callboard.major;

/** Whether a major or direction is referred to; each package that refers to one answers for itself. */
public interface InUse {

    /** Whether anything refers to the major as a whole, with or without a direction. */
    boolean isUsed(Major major);

    boolean isUsed(Direction direction);

    /** Whether anything refers to the major without a direction, so that it cannot be divided into directions any more. */
    boolean isUsedUndivided(Major major);
}
