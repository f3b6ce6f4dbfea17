package callboard.face;

/**
 * Three captured pictures, each the key of a sealed image: looking ahead, to the left, up.
 *
 * @param words what the candidate wants the reviewer to know; may be empty
 */
public record Captures(FaceVerification.Way way, String front, String left, String up, String words) {}
