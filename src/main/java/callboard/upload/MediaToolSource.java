package callboard.upload;

import callboard.config.DataFolder;
import callboard.config.Settings;
import callboard.video.Availability;
import callboard.video.MediaTool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The media tool of this machine, looked for once. */
@ApplicationScoped
class MediaToolSource {

    private static final Logger LOG = LoggerFactory.getLogger(MediaToolSource.class);

    @Produces
    @Singleton
    static Availability find(Settings settings, DataFolder folder) {
        try {
            return told(MediaTool.find(settings.media().ffmpeg().map(Path::of), folder.folder("tools")));
        } catch (IOException e) {
            return told(new Availability(Optional.empty(), String.valueOf(e.getMessage())));
        }
    }

    private static Availability told(Availability found) {
        if (found.tool().isEmpty()) {
            LOG.warn("No media tool starts here; recordings stay at the technical check: {}", found.reason());
        }
        return found;
    }
}
