package callboard.video;

import java.util.Optional;

/**
 * What was measured about a recording, from its packets and not from what its header claims.
 *
 * @param seconds from the first packet to the end of the last
 * @param width of the picture as shown, after rotation
 * @param height of the picture as shown, after rotation
 * @param framesPerSecond frames divided by time; a phone that could not keep up shows here
 * @param largestGap seconds between two neighbouring frames
 * @param sizeChanges whether a later key frame has another size than the first
 */
public record Shape(
        Container container,
        double seconds,
        int width,
        int height,
        double framesPerSecond,
        double largestGap,
        boolean sizeChanges,
        String videoCodec,
        Optional<String> audioCodec) {

    /** Whether the streams belong into a .webm; everything else becomes an .mp4. */
    boolean fitsWebm() {
        return container == Container.MATROSKA
                && videoCodec.matches("vp8|vp9|av1")
                && audioCodec.filter(codec -> !codec.matches("opus|vorbis")).isEmpty();
    }
}
