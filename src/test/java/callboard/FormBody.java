package callboard;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A submitted form as it goes over the wire. */
record FormBody(String type, byte[] bytes) {

    private static final String BOUNDARY = "----callboard-test-boundary";

    record Field(String name, String value) {}

    static List<Field> fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }

    static FormBody urlEncoded(List<Field> fields) {
        String body = query(fields);
        return new FormBody("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII));
    }

    static String query(List<Field> fields) {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    static FormBody multipart(List<Field> fields, List<Upload> uploads) {
        var body = new ByteArrayOutputStream();
        for (Field field : fields) {
            writePart(body, "name=\"" + field.name() + "\"", field.value().getBytes(StandardCharsets.UTF_8));
        }
        for (Upload upload : uploads) {
            String head = "name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s"
                    .formatted(upload.field(), upload.fileName(), upload.type());
            writePart(body, head, upload.bytes());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return new FormBody("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void writePart(ByteArrayOutputStream body, String head, byte[] content) {
        String start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
        body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
