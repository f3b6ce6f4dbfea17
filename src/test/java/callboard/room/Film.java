package callboard.room;

import callboard.store.Manifest;
import callboard.store.PartDigest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/** The bytes of a recording as a browser would hold them. */
public record Film(byte[] bytes) {

    /** Random bytes; no film anybody could watch. */
    public static Film noise(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return new Film(bytes);
    }

    public Manifest manifest() {
        try {
            return Manifest.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] part(int number) {
        int from = (number - 1) * Manifest.PART_SIZE;
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Manifest.PART_SIZE));
    }

    /** The body of PUT …/manifest. */
    public String sealing(String mime, long durationMs) {
        String digests = manifest().parts().stream()
                .map(PartDigest::base64)
                .map(digest -> '"' + digest + '"')
                .collect(Collectors.joining(","));
        return """
                {"size":%d,"mime":"%s","partSize":5242880,"sha256":[%s],
                 "recorded":{"durationMs":%d,"width":1280,"height":720,"facing":"REAR","interrupted":false,
                             "reason":"CANDIDATE","events":[{"ms":1200,"event":"MUTED"}]}}""".formatted(bytes.length, mime, digests, durationMs);
    }

    public String sealing() {
        return sealing("video/webm;codecs=vp8,opus", 20_000);
    }
}
