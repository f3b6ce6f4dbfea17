package callboard.web;

import jakarta.ws.rs.core.Response;

/** The answer to a form that cannot be taken: the same page again, with 422 and everything that was typed. */
public final class Wrong {

    private Wrong() {}

    /** @param view the page to show again; its model was put before */
    public static Response form(String view) {
        return Response.status(422).entity(view).build();
    }

    /** As {@link #form}, with 409: what he was shown is another by now. */
    public static Response changed(String view) {
        return Response.status(409).entity(view).build();
    }
}
