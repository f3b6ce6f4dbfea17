package callboard.face;

import callboard.matcher.Pose;
import java.util.List;

/**
 * Three captured pictures.
 *
 * @param poses what was asked for, ahead first
 * @param keys of the sealed images in the order of the poses
 * @param words what the candidate wants the reviewer to know; may be empty
 */
public record Captures(FaceVerification.Way way, List<Pose> poses, List<String> keys, String words) {}
