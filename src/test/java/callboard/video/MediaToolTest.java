package callboard.video;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.machine.MediaLibraries;
import callboard.video.DemoVideo.Picture;
import callboard.video.DemoVideo.Sound;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the programs in our own jar, which every build machine has. */
class MediaToolTest {
    @TempDir
    static Path scratch;

    private static MediaTool tool;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() throws IOException {
        MediaLibraries.prepare();
        var availability = MediaTool.find(Optional.empty(), scratch);
        assertEquals("", availability.reason(), MediaLibraries.COMMAND);
        tool = availability.tool().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"MATROSKA, 320, 240, vp8, opus", "MP4, 240, 320, h264, aac"})
    void aGoodRecordingIsMeasuredAndMadePlayableWithoutLoss(
            Container container, int width, int height, String video, String audio) throws IOException {
        Path recording = make(DemoVideo.of(container, width, height, 7));
        byte[] before = Files.readAllBytes(recording);

        var findings = examine(recording);

        var shape = findings.shape().orElseThrow();
        assertEquals(Set.of(), findings.flags());
        assertEquals(List.of(width, height), List.of(shape.width(), shape.height()));
        assertEquals(
                List.of(video, audio),
                List.of(shape.videoCodec(), shape.audioCodec().orElse("")));
        assertEquals(6.0, shape.seconds(), 0.1);
        assertEquals(25.0, shape.framesPerSecond(), 0.1);
        assertEquals(0.05, shape.largestGap(), 0.015);
        assertEquals(2, findings.sourceHashes().size());
        assertEquals(findings.sourceHashes(), findings.playableHashes());
        assertTrue(findings.isLossless());
        assertArrayEquals(before, Files.readAllBytes(recording));
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void thePlaybackCopyHasItsIndexInFront(Container container) throws IOException {
        var playable =
                examine(make(DemoVideo.of(container, 320, 240, 1))).playable().orElseThrow();

        String bytes = Files.readString(playable.video(), StandardCharsets.ISO_8859_1);
        String index = container == Container.MATROSKA ? "\u001cS\u00bbk" : "moov";
        String data = container == Container.MATROSKA ? "\u001fC\u00b6u" : "mdat";
        assertTrue(bytes.contains(index));
        assertTrue(bytes.indexOf(index) < bytes.indexOf(data));
    }

    @Test
    void aPosterAndTwelvePicturesAreMade() throws IOException {
        var playable = examine(make(DemoVideo.of(Container.MATROSKA, 640, 360, 3)))
                .playable()
                .orElseThrow();

        var poster = ImageIO.read(playable.poster().orElseThrow().toFile());
        var sheet = ImageIO.read(playable.sheet().orElseThrow().toFile());
        assertEquals(List.of(640, 360), List.of(poster.getWidth(), poster.getHeight()));
        assertEquals(List.of(1280, 540), List.of(sheet.getWidth(), sheet.getHeight()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 21})
    void noPictureIsBlackHoweverEarlyTheLastKeyFrameComes(int seconds) throws IOException {
        var video = new DemoVideo(Container.MATROSKA, 320, 180, seconds, Picture.STILL, Sound.TONE, 1);

        var sheet = ImageIO.read(examine(make(video))
                .playable()
                .orElseThrow()
                .sheet()
                .orElseThrow()
                .toFile());

        for (int n = 0; n < 12; n++) {
            assertTrue((sheet.getRGB(n % 4 * 320 + 160, n / 4 * 180 + 90) & 0xff) > 100, "picture " + n);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COLOURS, NONE, NO_AUDIO",
        "COLOURS, SILENCE, SILENT",
        "BLACK, TONE, BLACK",
        "STILL, TONE, FROZEN",
    })
    void eachFaultIsNamed(Picture picture, Sound sound, Flag flag) throws IOException {
        var findings = examine(make(new DemoVideo(Container.MATROSKA, 320, 240, 6, picture, sound, 1)));

        assertEquals(Set.of(flag), findings.flags());
    }

    /** H.264 in Matroska, as some browsers record under the name of WebM, from a phone that was turned. */
    @Test
    void aPictureThatChangesItsSizeIsNamedAndStillPlayable() throws IOException {
        Path upright = annexB(DemoVideo.of(Container.MP4, 240, 320, 1));
        Path lying = annexB(DemoVideo.of(Container.MP4, 320, 240, 2));
        Files.write(upright, Files.readAllBytes(lying), StandardOpenOption.APPEND);
        ffmpeg("-r 25 -f h264 -i " + upright + " -c copy -y -f matroska recording");

        var findings = examine(folder.resolve("recording"));

        assertEquals(Set.of(Flag.NO_AUDIO, Flag.FRAME_SIZE_CHANGED), findings.flags());
        assertEquals(Container.MP4, findings.playable().orElseThrow().container());
    }

    private Path annexB(DemoVideo video) throws IOException {
        Path stream = folder.resolve(video.seed() + ".h264");
        ffmpeg("-i " + make(video) + " -map 0:v -c copy -f h264 " + stream);
        return stream;
    }

    private void ffmpeg(String arguments) throws IOException {
        var programs = new ToolSearch(scratch).find(Optional.empty()).orElseThrow();
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-v", "error", "-nostdin"));
        command.addAll(List.of(arguments.split(" ", -1)));
        assertEquals(
                new Outcome(0, "", ""),
                new ChildRun(programs.environment()).run(command, folder, Duration.ofSeconds(60)));
    }

    @Test
    void loudnessIsMeasured() throws IOException {
        var findings = examine(make(DemoVideo.of(Container.MATROSKA, 320, 240, 1)));

        assertEquals(-21, findings.loudness().orElseThrow(), 4);
        assertEquals(-12, findings.peak().orElseThrow(), 6);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "100"})
    void almostNothingIsUndecodable(int length) throws IOException {
        byte[] whole = Files.readAllBytes(make(DemoVideo.of(Container.MATROSKA, 320, 240, 1)));

        assertEquals(Findings.UNDECODABLE, examine(write(Arrays.copyOf(whole, length))));
    }

    @Test
    void aRecordingCutOffIsPlayableAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(make(DemoVideo.of(Container.MATROSKA, 320, 240, 1)));

        var findings = examine(write(Arrays.copyOf(whole, whole.length / 2)));

        assertEquals(Set.of(), findings.flags());
        assertEquals(3, findings.shape().orElseThrow().seconds(), 1);
        assertTrue(findings.isLossless());
    }

    /** A playlist under the name of a recording: nothing is read, nobody is called. */
    @ParameterizedTest
    @CsvSource({
        "'#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:PORT/x.ts\n'",
        "'ffconcat version 1.0\nfile http://127.0.0.1:PORT/x\n'"
    })
    void aPlaylistInDisguiseOpensNothing(String playlist) throws IOException {
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(1);

            var findings = examine(write(playlist.replace("PORT", String.valueOf(listener.getLocalPort()))
                    .getBytes(StandardCharsets.US_ASCII)));

            assertEquals(Findings.UNDECODABLE, findings);
            assertThrows(IOException.class, listener::accept);
        }
    }

    @Test
    void noiseBehindTheRightMagicIsUndecodable() throws IOException {
        var noise = new byte[100_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i * 31);
        }
        System.arraycopy(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 0, noise, 0, 4);

        assertEquals(Findings.UNDECODABLE, examine(write(noise)));
    }

    @Test
    void damageInTheMiddleNeverStopsTheExamination() throws IOException {
        byte[] whole = Files.readAllBytes(make(DemoVideo.of(Container.MP4, 320, 240, 1)));
        for (int round = 0; round < 5; round++) {
            byte[] hurt = whole.clone();
            for (int i = 1000 + round * 37; i < hurt.length; i += 997 + round * 13) {
                hurt[i] ^= (byte) (0x55 + round);
            }

            examine(write(hurt));
        }
        assertEquals(Optional.of(Container.MP4), Container.of(folder.resolve("recording")));
    }

    @Test
    void aToolThatDoesNotStartIsAbsentWithAReason() throws IOException {
        Path broken = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\nexit 3\n");
        Files.copy(broken, folder.resolve("ffprobe"));
        broken.toFile().setExecutable(true);
        folder.resolve("ffprobe").toFile().setExecutable(true);

        var availability = MediaTool.find(Optional.of(broken), scratch);

        assertEquals(Optional.empty(), availability.tool());
        assertTrue(availability.reason().startsWith(broken.toString()));
    }

    private Path make(DemoVideo video) throws IOException {
        Path target = folder.resolve("recording");
        tool.make(video, target);
        return target;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("recording"), bytes);
    }

    private Findings examine(Path recording) throws IOException {
        return tool.examine(recording, Files.createTempDirectory(folder, "x"));
    }
}
