package callboard.matcher;

/**
 * A picture that was taken to be compared.
 *
 * @param pose what its subject was asked to do
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Capture(Pose pose, byte[] jpeg) {}
