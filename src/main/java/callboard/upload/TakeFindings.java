package callboard.upload;

import callboard.video.Stretch;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What the media tool and the exam's rules say about a recording: advice for people, never a decision. Times in
 * seconds, loudness in LUFS, peak in dBFS; a number that is not known is 0.
 *
 * @param flags message keys of what a reviewer should look at
 * @param lossless whether the playback copy provably carries the same streams as the original
 */
public record TakeFindings(
        List<String> flags,
        double seconds,
        int width,
        int height,
        double framesPerSecond,
        double largestGap,
        String videoCodec,
        String audioCodec,
        double loudness,
        double peak,
        List<Stretch> black,
        List<Stretch> frozen,
        List<Stretch> silent,
        boolean lossless) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As kept in {@code Take.copies().findings()}; an empty text, of a take nobody examined yet, has no findings. */
    public static TakeFindings parse(String json) {
        try {
            return JSON.readValue(json, TakeFindings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not findings of a take", e);
        }
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be written", e);
        }
    }
}
