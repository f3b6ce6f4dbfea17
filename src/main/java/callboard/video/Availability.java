package callboard.video;

import java.util.Optional;

/** The media tool, or the reason why there is none, in words for operators. */
public record Availability(Optional<MediaTool> tool, String reason) {}
