package callboard.pool;

import callboard.prompt.Pool;
import callboard.prompt.PromptKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Where a prompt is to stand and what it is made of, as the address of its form says. */
public class NewPrompt {

    @PathParam("exam")
    String exam = "";

    @PathParam("subject")
    String subject = "";

    @QueryParam("pool")
    @DefaultValue("FORMAL")
    String pool = "FORMAL";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    Pool pool() {
        return pool.equals("MOCK") ? Pool.MOCK : Pool.FORMAL;
    }

    PromptKind kind() {
        return PromptKind.named(kind);
    }
}
