package callboard.matcher;

/**
 * A picture that was taken to be compared.
 *
 * @param pose what its subject was asked to do
 */
public record Capture(Pose pose, byte[] jpeg) {}
