package callboard.video;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Files made for people: the same streams in a seekable wrapping, one picture, and twelve pictures in a 4 × 3 sheet
 * (JPEG). A picture may be missing where nothing could be decoded.
 */
public record Playable(Path video, Container container, Optional<Path> poster, Optional<Path> sheet) {}
