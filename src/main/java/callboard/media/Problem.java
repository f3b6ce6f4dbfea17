package callboard.media;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** A refusal as {@code application/problem+json}: the status, a code for programs, a sentence for people. */
record Problem(int status, String code, String key) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Problem UNKNOWN = new Problem(404, "NotFound", "media.unknown");
    static final Problem FORGED = new Problem(403, "BadSignature", "media.address.forged");
    static final Problem EXPIRED = new Problem(403, "Expired", "media.address.expired");
    static final Problem NO_LENGTH = new Problem(411, "LengthRequired", "media.part.no-length");
    static final Problem TOO_LARGE = new Problem(413, "TooLarge", "media.part.too-large");
    static final Problem BAD_LENGTH = new Problem(400, "BadLength", "media.part.bad-length");
    static final Problem BAD_DIGEST = new Problem(400, "BadDigest", "media.part.bad-digest");
    static final Problem BROKEN_OFF = new Problem(408, "BrokenOff", "media.part.broken-off");
    static final Problem BUSY = new Problem(503, "Busy", "media.part.busy");
    static final Problem FULL = new Problem(507, "StoreFull", "media.part.full");
    static final Problem DISK = new Problem(503, "StoreTrouble", "media.part.trouble");

    void answer(Wording wording, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", wording.text(request, key));
        body.put("status", status);
        body.put("code", code);
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
