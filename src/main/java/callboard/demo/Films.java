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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a handful of small films with the media tool; where none starts, one that comes with the program stands for all. */
@ApplicationScoped
class Films {

    private static final String SPARE = "/callboard/demo/film.webm";
    private static final Duration SPARE_LENGTH = Duration.ofSeconds(12);

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

    /** @param folder how the school is called in the store */
    Map<Film.Kind, Film> make(String folder) {
        Optional<MediaTool> found = tool.get().tool();
        Map<Film.Kind, Film> films = new EnumMap<>(Film.Kind.class);
        if (found.isPresent()) {
            films.putAll(Stream.of(Film.Kind.values())
                    .parallel()
                    .collect(Collectors.toMap(kind -> kind, kind -> make(found.get(), video(kind), folder))));
        } else {
            Film spare = spare(folder);
            Stream.of(Film.Kind.values()).forEach(kind -> films.put(kind, spare));
        }
        return films;
    }

    /** Takes have their own names for the bytes by now. */
    void putAway(Map<Film.Kind, Film> films) {
        try {
            for (Film film : films.values()) {
                for (ObjectKey key : film.keys()) {
                    store.delete(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoVideo video(Film.Kind kind) {
        int seed = kind.ordinal();
        return switch (kind) {
            case UPRIGHT -> new DemoVideo(Container.MATROSKA, 144, 256, 10, Picture.COLOURS, Sound.TONE, seed);
            case SHORT -> new DemoVideo(Container.MATROSKA, 256, 144, 5, Picture.COLOURS, Sound.TONE, seed);
            case BLACK -> new DemoVideo(Container.MATROSKA, 256, 144, 10, Picture.BLACK, Sound.TONE, seed);
            case SILENT -> new DemoVideo(Container.MATROSKA, 256, 144, 10, Picture.COLOURS, Sound.SILENCE, seed);
            default -> new DemoVideo(Container.MATROSKA, 256, 144, 12 + 2 * seed, Picture.COLOURS, Sound.TONE, seed);
        };
    }

    private Film make(MediaTool works, DemoVideo video, String folder) {
        try {
            Path scratch = Files.createTempDirectory("film");
            try {
                Path file = scratch.resolve("film.webm");
                works.make(video, file);
                Findings findings = works.examine(file, Files.createDirectory(scratch.resolve("shown")));
                Duration length = Duration.ofSeconds(Math.max(10, video.seconds()));
                return film(file, length, folder, Optional.of(shown(findings, folder)));
            } finally {
                remove(scratch);
            }
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

    private Film film(Path file, Duration length, String folder, Optional<Film.Shown> shown) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Manifest manifest = Manifest.of(bytes);
            return new Film(keep(file, folder, ObjectKey.Kind.BIN), manifest, "video/webm", length, shown);
        }
    }

    private Film spare(String folder) {
        try (InputStream bytes = Objects.requireNonNull(Films.class.getResourceAsStream(SPARE))) {
            Path file = Files.createTempFile("film", ".webm");
            Files.write(file, bytes.readAllBytes());
            Film film = film(file, SPARE_LENGTH, folder, Optional.empty());
            Files.delete(file);
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
