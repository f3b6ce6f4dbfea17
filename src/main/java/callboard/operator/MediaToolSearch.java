package callboard.operator;

import callboard.config.DataFolder;
import callboard.config.Settings;
import callboard.video.Availability;
import callboard.video.MediaTool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Looks once for the media tool, beside whoever asks first, because finding it may mean unpacking and starting programs. */
@ApplicationScoped
class MediaToolSearch {

    private final Settings settings;
    private final DataFolder folder;
    private @Nullable CompletableFuture<HealthPoint> found;

    @Inject
    MediaToolSearch(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** What is known by now. */
    synchronized HealthPoint point() {
        if (found == null) {
            found = CompletableFuture.supplyAsync(this::search);
        }
        return found.getNow(told(false, "still looking"));
    }

    private HealthPoint search() {
        try {
            Availability answer = MediaTool.find(settings.media().ffmpeg().map(Path::of), folder.folder("media-tool"));
            return answer.tool()
                    .map(tool -> told(true, tool.program().toString()))
                    .orElseGet(() -> told(false, answer.reason()));
        } catch (IOException | RuntimeException e) {
            return told(false, String.valueOf(e.getMessage()));
        }
    }

    private static HealthPoint told(boolean fine, String detail) {
        return new HealthPoint("media-tool", fine, false, detail);
    }
}
