package callboard.media;

import callboard.config.DataFolder;
import callboard.config.Settings;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.store.StoreFull;
import callboard.video.ChildRun;
import callboard.video.Outcome;
import callboard.video.Probes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jspecify.annotations.Nullable;

/**
 * Takes PDFs that people upload into the store: whole ones that only show something. Locked ones, and ones that bring scripts,
 * programs or other files along, are refused. The bytes stay as they are; nobody but a process of its own ever parses them.
 */
@ApplicationScoped
public class Papers {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 120;
    private static final int HEAD = 5;

    private final DataFolder folder;
    private final LocalStore store;
    private final Settings settings;
    private final Probes probes;
    private final ChildRun child = new ChildRun(Map.of());

    @Inject
    Papers(DataFolder folder, LocalStore store, Settings settings, Probes probes) {
        this.folder = folder;
        this.store = store;
        this.settings = settings;
        this.probes = probes;
    }

    /**
     * A PDF in the store, which still belongs to nobody.
     *
     * @param name of the file as its sender knows it
     * @param bytes its size
     */
    public record Kept(ObjectKey key, String name, long bytes, int pages) {}

    public int megabytes() {
        return settings.media().prospectusMegabytes();
    }

    /** @param school the first part of its key */
    public Kept keep(String school, FormDataMultiPart parts, String field) throws IOException, PaperRefused {
        FormDataBodyPart part = parts.getField(field);
        String name = part == null
                ? ""
                : UploadNames.plain(part.getContentDisposition().getFileName(), LONGEST_NAME);
        if (part == null || name.isEmpty()) {
            throw new PaperRefused("media.paper.none");
        }
        Path draft = Files.createTempFile(folder.folder("papers"), "draft-", ".pdf");
        try {
            long bytes = receive(part, draft);
            int pages = pages(draft);
            ObjectKey key = ObjectKey.fresh(school, ObjectKey.Kind.PDF);
            try (InputStream whole = Files.newInputStream(draft)) {
                store.put(key, whole);
            }
            return new Kept(key, name, bytes, pages);
        } catch (StoreFull full) {
            throw new PaperRefused("media.paper.full");
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes one that found no owner. */
    public void drop(Kept kept) throws IOException {
        store.delete(kept.key());
    }

    private long receive(FormDataBodyPart part, Path draft) throws IOException, PaperRefused {
        long most = (long) megabytes() << 20;
        long read = 0;
        try (InputStream bytes = part.getEntityAs(InputStream.class);
                OutputStream out = Files.newOutputStream(draft)) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                read += n;
                if (read > most) {
                    throw new PaperRefused("media.paper.large", megabytes());
                }
                out.write(buffer, 0, n);
            }
        }
        return read;
    }

    private int pages(Path file) throws IOException, PaperRefused {
        if (!isPdf(file)) {
            throw new PaperRefused("media.paper.type");
        }
        String said = probes.inTurn(() -> probe(file)).orElseThrow(() -> new PaperRefused("media.paper.busy"));
        if (said.matches("fine \\d{1,6}")) {
            return Integer.parseInt(said.substring(said.indexOf(' ') + 1));
        }
        throw new PaperRefused(
                switch (said) {
                    case PaperProbe.ENCRYPTED -> "media.paper.encrypted";
                    case PaperProbe.ACTIVE -> "media.paper.active";
                    default -> "media.paper.broken";
                });
    }

    private String probe(Path file) throws IOException {
        Outcome outcome = child.run(command(file), file.toAbsolutePath().resolveSibling("."), LONGEST);
        // The last line, because a Java may greet its user with warnings of its own.
        return outcome.isFine()
                ? outcome.lines().reduce((first, second) -> second).orElse(PaperProbe.BROKEN)
                : PaperProbe.BROKEN;
    }

    private static List<String> command(Path file) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                PaperProbe.class.getName(),
                file.toAbsolutePath().toString());
    }

    /** Only what the process needs, wherever it was loaded from: the product may run from folders or from jars. */
    private static String classPath() {
        return Stream.of(
                        PaperProbe.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        TrueTypeFont.class,
                        LogFactory.class,
                        Nullable.class)
                .map(Papers::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No address of the classes: " + type, e);
        }
    }

    /** At its very start: what stands further behind some junk may be something else to others. */
    private static boolean isPdf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }
}
