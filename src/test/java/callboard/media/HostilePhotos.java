package callboard.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A program of its own, started by {@link HostilePhotosTest} with little memory: sends each file of a folder and says the answer. */
final class HostilePhotos {

    static final Set<String> REFUSALS = Set.of(
            "media.refused.animated",
            "media.refused.broken",
            "media.refused.inks",
            "media.refused.pixels",
            "media.refused.progressive",
            "media.refused.type");

    private static final int EDGE = 1600;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostilePhotos() {}

    record Sent(String what, byte[] bytes, String answer) {
        /** Drawn anew. */
        static final String FINE = "drawn";

        static final String UNKNOWN = "";
    }

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                String what = file.getFileName().toString().substring(4);
                byte[] upload = Files.readAllBytes(file);
                long from = THREADS.getCurrentThreadCpuTime();
                String answer = answer(upload);
                System.out.printf("%s\t%s\t%d%n", what, answer, (THREADS.getCurrentThreadCpuTime() - from) / 1_000_000);
            }
        }
    }

    /** That what was drawn is a picture and nothing else is looked at here too. */
    private static String answer(byte[] upload) throws IOException {
        try {
            Photo photo = Photos.redraw(upload, EDGE);
            String plain = new String(photo.open().readAllBytes(), StandardCharsets.ISO_8859_1);
            boolean clean = Stream.of("<script", "PK\3\4", "%PDF", "Exif").noneMatch(plain::contains);
            return clean && ImageIO.read(photo.open()) != null && Math.max(photo.width(), photo.height()) <= EDGE
                    ? Sent.FINE
                    : "not clean";
        } catch (PhotoRefused refused) {
            return refused.key();
        }
    }

    /** Writes them all in this order, numbered, and returns their folder. */
    static Path writeAll(Path folder) throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        List<Sent> all = new ArrayList<>(known());
        all.addAll(mutants());
        for (int i = 0; i < all.size(); i++) {
            Files.write(
                    sent.resolve("%03d %s".formatted(i, all.get(i).what())),
                    all.get(i).bytes());
        }
        return sent;
    }

    static List<Sent> known() throws IOException {
        byte[] jpeg = jpeg(800, 600, false);
        byte[] png = png(800, 600, BufferedImage.TYPE_INT_RGB);
        return List.of(
                new Sent("the largest photo", jpeg(8000, 5000, false), Sent.FINE),
                new Sent("the largest drawing", png(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), Sent.FINE),
                new Sent("one pixel row more", jpeg(8000, 5001, false), "media.refused.pixels"),
                new Sent("a flood in the head only", sized(jpeg, 65_000, 65_000), "media.refused.pixels"),
                new Sent("progressive", jpeg(3000, 2000, true), Sent.FINE),
                new Sent("a progressive flood", jpeg(3000, 2001, true), "media.refused.progressive"),
                new Sent("a thousand scans", repeatedScans(jpeg(400, 300, true), 1000), "media.refused.broken"),
                new Sent("printing inks", inks(jpeg), "media.refused.inks"),
                new Sent("a JPEG that goes on as an archive", concat(jpeg, text("PK\3\4run.exe")), Sent.FINE),
                new Sent("a JPEG that goes on as a page", concat(jpeg, text("<script>alert(1)</script>")), Sent.FINE),
                new Sent("a PNG that goes on as a PDF", concat(png, text("%PDF-1.7 /JS")), Sent.FINE),
                new Sent("a GIF", text("GIF89a and so on, moving"), "media.refused.type"),
                new Sent("a WebP", text("RIFF0000WEBPVP8X0000"), "media.refused.type"),
                new Sent("a drawing with a script", text("<svg onload='x()'></svg>      "), "media.refused.svg"),
                new Sent("a drawing behind a prologue", text("<?xml?><!--  --><svg/>   "), "media.refused.svg"),
                new Sent("half a photo's head", Arrays.copyOf(jpeg, 300), "media.refused.broken"),
                new Sent("nothing", new byte[0], "media.refused.broken"));
    }

    private static List<Sent> mutants() throws IOException {
        List<byte[]> seeds =
                List.of(jpeg(320, 240, false), jpeg(320, 240, true), png(320, 240, BufferedImage.TYPE_INT_ARGB));
        Random dice = new Random(20_261_130);
        List<Sent> mutants = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            mutants.add(new Sent(
                    "mutant " + n, mutant(seeds.get(n % seeds.size()).clone(), dice), Sent.UNKNOWN));
        }
        return mutants;
    }

    private static byte[] mutant(byte[] seed, Random dice) {
        int at = 2 + dice.nextInt(seed.length - 40);
        int many = 1 + dice.nextInt(32);
        return switch (dice.nextInt(3)) {
            case 0 -> {
                for (int i = 0; i < many; i++) {
                    seed[2 + dice.nextInt(seed.length - 2)] = (byte) dice.nextInt();
                }
                yield seed;
            }
            case 1 -> concat(Arrays.copyOf(seed, at), Arrays.copyOfRange(seed, at + many, seed.length));
            default -> concat(Arrays.copyOf(seed, at + many), Arrays.copyOfRange(seed, at, seed.length));
        };
    }

    private static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, int type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(width, height, type), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.CYAN));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    /** With another size in its frame header: the third and fourth field after the marker. */
    private static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        int frame = frame(lying);
        lying[frame + 5] = (byte) (height >> 8);
        lying[frame + 6] = (byte) height;
        lying[frame + 7] = (byte) (width >> 8);
        lying[frame + 8] = (byte) width;
        return lying;
    }

    /** As printers send it: four components instead of three. */
    private static byte[] inks(byte[] jpeg) {
        int frame = frame(jpeg);
        byte[] head = Arrays.copyOf(jpeg, frame + 19);
        head[frame + 3] += 3;
        head[frame + 9] = 4;
        return concat(head, new byte[] {4, 0x11, 0}, Arrays.copyOfRange(jpeg, frame + 19, jpeg.length));
    }

    private static int frame(byte[] jpeg) {
        return marker(jpeg, 0xC0, 0xC2);
    }

    /** The first of its scans, written down again and again before the end. */
    private static byte[] repeatedScans(byte[] jpeg, int times) {
        int first = marker(jpeg, 0xDA, 0xDA);
        int second = first + 2 + marker(Arrays.copyOfRange(jpeg, first + 2, jpeg.length), 0xDA, 0xC4);
        byte[] scan = Arrays.copyOfRange(jpeg, first, second);
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, second);
        for (int i = 0; i < times; i++) {
            whole.writeBytes(scan);
        }
        whole.write(jpeg, second, jpeg.length - second);
        return whole.toByteArray();
    }

    private static int marker(byte[] jpeg, int one, int other) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            int code = jpeg[i + 1] & 0xFF;
            if (jpeg[i] == (byte) 0xFF && (code == one || code == other)) {
                return i;
            }
        }
        throw new AssertionError("no such marker");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
