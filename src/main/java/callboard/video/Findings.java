package callboard.video;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Everything that was found out about one recording. Too short, too long, wrong orientation and "duration is not
 * wall clock" are rules of the exam and judged by the caller from {@link Shape}.
 *
 * @param shape empty if the file could not even be opened
 * @param loudness integrated, LUFS
 * @param peak of the samples, dBFS; above 0 is clipped
 * @param sourceHashes SHA-256 of each stream's packets in the original
 * @param playableHashes the same of the playback copy
 */
public record Findings(
        Set<Flag> flags,
        Optional<Shape> shape,
        List<Stretch> black,
        List<Stretch> frozen,
        List<Stretch> silent,
        OptionalDouble loudness,
        OptionalDouble peak,
        List<String> sourceHashes,
        List<String> playableHashes,
        Optional<Playable> playable) {

    static final Findings UNDECODABLE = new Findings(
            Set.of(Flag.UNDECODABLE),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    /** Whether the playback copy provably carries the same streams as the sealed original. */
    public boolean isLossless() {
        return !sourceHashes.isEmpty() && sourceHashes.equals(playableHashes);
    }
}
