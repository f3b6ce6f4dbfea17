package callboard;

import java.nio.charset.StandardCharsets;

/** A file somebody chose in a form: the field, the file's own name and type, its bytes. */
public record Upload(String field, String fileName, String type, byte[] bytes) {

    public static Upload text(String field, String fileName, String content) {
        return new Upload(field, fileName, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
