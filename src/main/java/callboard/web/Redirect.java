package callboard.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to a POST that changed something: look there (303). */
public final class Redirect {

    private Redirect() {}

    /** @param address on this host, beginning with a slash */
    public static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** An address that came from a browser, if it stays on this host; otherwise the one we would choose ourselves. */
    public static String inside(String asked, String otherwise) {
        boolean path = asked.startsWith("/") && !asked.startsWith("//") && asked.matches("[A-Za-z0-9/_.~?=&%-]*");
        return path ? asked : otherwise;
    }
}
