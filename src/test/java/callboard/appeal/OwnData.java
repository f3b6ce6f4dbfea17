package callboard.appeal;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.Browserless;
import callboard.Page;
import callboard.certification.Cast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a candidate takes home of his own data. */
final class OwnData {

    private OwnData() {}

    /** The files by their names. */
    static Map<String, String> of(Browserless candidate) throws IOException {
        Page file = candidate
                .get("/account/data")
                .form("/account/data")
                .fill("password", Cast.PASSWORD)
                .submit();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
