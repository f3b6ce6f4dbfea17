package callboard.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSinkTest {
    @TempDir
    Path folder;

    /** Whole blocks, odd rests, rests in the middle, and buffers that the direct way must refuse. */
    @ParameterizedTest
    @CsvSource({"4096, 8192, 0", "4096, 8192, 17", "100, 8192, 4096", "4097, 4095, 8192", "1, 1, 1"})
    void whatWasWrittenIsInTheFile(int first, int second, int third) throws IOException {
        byte[] expected = Bytes.ofLength(first + second + third);
        ByteBuffer aligned = new Buffers(16_384).take();

        try (var sink = FileSink.create(folder.resolve("file"))) {
            sink.write(aligned.clear().put(expected, 0, first).flip());
            sink.write(aligned.clear().put(expected, first, second).flip());
            sink.write(ByteBuffer.wrap(expected, first + second, third));
            sink.force();
        }

        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("file")));
    }

    @ParameterizedTest
    @CsvSource({"1", "513"})
    void aBufferThatLiesCrookedIsWrittenTheOrdinaryWay(int shift) throws IOException {
        byte[] expected = Bytes.ofLength(8192);
        ByteBuffer crooked = new Buffers(16_384).take().position(shift).slice().limit(8192);

        try (var sink = FileSink.create(folder.resolve("file"))) {
            sink.write(crooked.put(expected).flip());
            sink.write(crooked.flip());
        }

        assertArrayEquals(Bytes.ofLength(8192), Arrays.copyOf(Files.readAllBytes(folder.resolve("file")), 8192));
    }
}
