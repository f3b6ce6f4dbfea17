package callboard.video;

import java.nio.file.Path;
import java.util.Optional;

/** A video made to be shown on every phone: an MP4 with H.264 and AAC, its length, and one picture of it (JPEG). */
public record Presented(Path video, Optional<Path> poster, double seconds) {}
