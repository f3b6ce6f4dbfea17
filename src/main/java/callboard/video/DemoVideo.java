package callboard.video;

import java.util.ArrayList;
import java.util.List;

/**
 * A small video without words or people, wrapped as a browser's recorder does it (no index, no duration): for the demo
 * school and for tests.
 *
 * @param container WebM with VP8 and Opus, or MP4 with H.264 and AAC
 * @param seconds playing time
 * @param seed chooses colours and pitch
 */
public record DemoVideo(
        Container container, int width, int height, int seconds, Picture picture, Sound sound, int seed) {

    private static final List<String> PALETTES = List.of(
            ":c0=0x264653:c1=0x2a9d8f:c2=0xe9c46a:c3=0xf4a261",
            ":c0=0x1b2a41:c1=0x324a5f:c2=0xccc9dc:c3=0x5d7b93",
            ":c0=0x3d2645:c1=0x832161:c2=0xda4167:c3=0xf0eff4",
            ":c0=0x2f3e46:c1=0x52796f:c2=0x84a98c:c3=0xcad2c5",
            ":c0=0x5f0f40:c1=0x9a031e:c2=0xfb8b24:c3=0xe36414");

    /** What is seen. */
    public enum Picture {
        COLOURS,
        STILL,
        BLACK
    }

    /** What is heard. */
    public enum Sound {
        TONE,
        SILENCE,
        NONE
    }

    /** A lively one of that size. */
    public static DemoVideo of(Container container, int width, int height, int seed) {
        return new DemoVideo(container, width, height, 6, Picture.COLOURS, Sound.TONE, seed);
    }

    /** H.264 encoders differ between builds, so the caller names one. */
    List<String> arguments(String h264) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("-f", "lavfi", "-i", pictureSource()));
        if (sound != Sound.NONE) {
            arguments.addAll(List.of("-f", "lavfi", "-i", soundSource()));
        }
        arguments.addAll(List.of("-t", String.valueOf(seconds), "-threads", "2", "-g", "50", "-pix_fmt", "yuv420p"));
        arguments.addAll(container == Container.MATROSKA ? webm() : mp4(h264));
        return arguments;
    }

    private String pictureSource() {
        String size = "s=" + width + "x" + height + ":r=25";
        return switch (picture) {
            case COLOURS ->
                "gradients=" + size + ":nb_colors=4:speed=0.02:seed=" + seed
                        + PALETTES.get(Math.floorMod(seed, PALETTES.size()));
            case STILL -> "color=c=0x336699:" + size;
            case BLACK -> "color=c=black:" + size;
        };
    }

    private String soundSource() {
        return sound == Sound.TONE
                ? "sine=sample_rate=48000:beep_factor=2:frequency=" + (220 + Math.floorMod(seed, 24) * 10)
                : "anullsrc=r=48000:cl=mono";
    }

    private static List<String> webm() {
        return List.of(
                "-c:v",
                "libvpx",
                "-deadline",
                "realtime",
                "-cpu-used",
                "8",
                "-b:v",
                "500k",
                "-c:a",
                "libopus",
                "-b:a",
                "48k",
                "-f",
                "webm",
                "-live",
                "1");
    }

    private static List<String> mp4(String h264) {
        return List.of(
                "-c:v",
                h264,
                "-b:v",
                "500k",
                "-c:a",
                "aac",
                "-b:a",
                "64k",
                "-f",
                "mp4",
                "-movflags",
                "frag_keyframe+empty_moov+default_base_moof");
    }
}
