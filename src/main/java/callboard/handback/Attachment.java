package callboard.handback;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that the browser saves and shows nowhere on our pages: its bytes may be a stranger's. */
final class Attachment {

    private Attachment() {}

    static Response.ResponseBuilder of(StreamingOutput bytes, String name, String type) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store");
    }

    /** RFC 6266: the real name in RFC 8187 form; the plain one is always the same harmless word. */
    private static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String ending = name.matches("(?i).*\\.(xlsx|xls|csv|tsv|txt)") ? name.replaceAll("^.*\\.", ".") : "";
        return "attachment; filename=\"roster" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
