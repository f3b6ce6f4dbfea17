package callboard.video;

import java.nio.file.Path;
import java.util.Map;

/** The two executables and what their environment must contain to start. */
record Programs(Path ffmpeg, Path ffprobe, Map<String, String> environment) {}
