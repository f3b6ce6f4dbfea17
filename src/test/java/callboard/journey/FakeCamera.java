package callboard.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * What the browser's camera and microphone see and hear: a dancer made of a circle and a bar, and an A. Both loop. The picture
 * lies as the device lies: a phone's camera is upright.
 */
record FakeCamera(Path video, Path sound) {

    private static final int FRAMES = 30;
    private static final int RATE = 48_000;
    private static final double PITCH = 440;

    static FakeCamera of(Path folder, int width, int height) {
        try {
            Path video = folder.resolve("camera-%dx%d.mjpeg".formatted(width, height));
            try (OutputStream out = Files.newOutputStream(video)) {
                for (int i = 0; i < FRAMES; i++) {
                    ImageIO.write(frame(width, height, (double) i / FRAMES), "jpg", out);
                }
            }
            Path sound = folder.resolve("microphone.wav");
            AudioSystem.write(tone(), AudioFileFormat.Type.WAVE, sound.toFile());
            return new FakeCamera(video, sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage frame(int width, int height, double progress) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x2b, 0x2d, 0x42));
        pen.fillRect(0, 0, width, height);
        int size = Math.min(width, height) / 4;
        int x = (int) ((width - size) * (0.5 + 0.4 * Math.sin(2 * Math.PI * progress)));
        pen.setColor(new Color(0xed, 0xc7, 0x9b));
        pen.fillOval(x, height / 4, size, size);
        pen.setColor(new Color(0xb2, 0x3a, 0x48));
        pen.fillRect(x + size / 4, height / 4 + size, size / 2, size * 2);
        pen.dispose();
        return image;
    }

    /** Two seconds, mono, 16 bits. */
    private static AudioInputStream tone() {
        byte[] samples = new byte[2 * 2 * RATE];
        for (int i = 0; i < samples.length / 2; i++) {
            int value = (int) (Short.MAX_VALUE * 0.3 * Math.sin(2 * Math.PI * PITCH * i / RATE));
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        return new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2);
    }
}
