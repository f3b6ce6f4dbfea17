package callboard.handback;

import callboard.media.UploadNames;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A file that the browser saves and shows nowhere on our pages: its bytes may be a stranger's. */
final class Attachment {

    private Attachment() {}

    static Response.ResponseBuilder of(StreamingOutput bytes, String name, String type) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store");
    }

    private static String disposition(String name) {
        String ending = name.matches("(?i).*\\.(xlsx|xls|csv|tsv|txt)") ? name.replaceAll("^.*\\.", ".") : "";
        return UploadNames.attachment("roster" + ending, name);
    }
}
