package callboard.demo;

import callboard.store.LocalStore;
import callboard.store.Manifest;
import callboard.store.ObjectKey;
import callboard.video.Availability;
import callboard.video.Container;
import callboard.video.DemoVideo;
import callboard.video.DemoVideo.Picture;
import callboard.video.DemoVideo.Sound;
import callboard.video.Findings;
import callboard.video.MediaTool;
import callboard.video.Playable;
import callboard.video.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Makes a handful of small films with the media tool; where none starts, one that comes with the program stands for all. */
@ApplicationScoped
class Films {

    private static final String SPARE = "/callboard/demo/film.webm";
    private static final int WIDE = 256;
    private static final int NARROW = 144;

    private final Instance<Availability> tool;
    private final LocalStore store;

    @Inject
    Films(Instance<Availability> tool, LocalStore store) {
        this.tool = tool;
        this.store = store;
    }

    boolean haveTool() {
        return tool.get().tool().isPresent();
    }

    /**
     * Begins to make them, one behind the other, while the play goes on.
     *
     * @param folder how the school is called in the store
     */
    Reel make(String folder) {
        Optional<MediaTool> found = tool.get().tool();
        return new Reel(kind -> found.isPresent() ? make(found.get(), kind, folder) : spare(kind, folder));
    }

    /** Takes have their own names for the bytes by now. */
    void putAway(Reel reel) {
        try {
            for (Film film : reel.all()) {
                for (ObjectKey key : film.keys()) {
                    store.delete(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoVideo video(Film.Kind kind) {
        boolean upright = kind == Film.Kind.UPRIGHT;
        return new DemoVideo(
                Container.MATROSKA,
                upright ? NARROW : WIDE,
                upright ? WIDE : NARROW,
                kind.seconds(),
                kind == Film.Kind.BLACK ? Picture.BLACK : Picture.COLOURS,
                kind == Film.Kind.SILENT ? Sound.SILENCE : Sound.TONE,
                kind.ordinal());
    }

    private Film make(MediaTool works, Film.Kind kind, String folder) {
        try (Workbench bench = Workbench.of("film")) {
            Path file = bench.folder().resolve("film.webm");
            works.make(video(kind), file);
            Findings findings =
                    works.examine(file, Files.createDirectory(bench.folder().resolve("shown")));
            return film(kind, file, folder, Optional.of(shown(findings, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("A film for the demo cannot be made", e);
        }
    }

    private Film.Shown shown(Findings findings, String folder) throws IOException {
        Playable playable = findings.playable().orElseThrow();
        return new Film.Shown(
                findings,
                keep(playable.video(), folder, ObjectKey.Kind.WEBM),
                keep(playable.poster(), folder),
                keep(playable.sheet(), folder));
    }

    private Optional<ObjectKey> keep(Optional<Path> picture, String folder) throws IOException {
        return picture.isEmpty() ? Optional.empty() : Optional.of(keep(picture.get(), folder, ObjectKey.Kind.JPG));
    }

    private ObjectKey keep(Path file, String folder, ObjectKey.Kind kind) throws IOException {
        ObjectKey key = ObjectKey.fresh(folder, kind);
        try (InputStream bytes = Files.newInputStream(file)) {
            store.put(key, bytes);
        }
        return key;
    }

    private Film film(Film.Kind kind, Path file, String folder, Optional<Film.Shown> shown) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Manifest manifest = Manifest.of(bytes);
            return new Film(kind, keep(file, folder, ObjectKey.Kind.BIN), manifest, "video/webm", shown);
        }
    }

    /** The film that comes with the program. */
    static InputStream spare() {
        return Objects.requireNonNull(Films.class.getResourceAsStream(SPARE));
    }

    private Film spare(Film.Kind kind, String folder) {
        try (InputStream bytes = spare()) {
            Path file = Files.createTempFile("film", ".webm");
            Files.write(file, bytes.readAllBytes());
            Film film = film(kind, file, folder, Optional.empty());
            Files.delete(file);
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
