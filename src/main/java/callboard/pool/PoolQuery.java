package callboard.pool;

import callboard.prompt.Pool;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which part of the pools somebody wants to see, as it stands in the address. */
public class PoolQuery {

    /** A pool, or the retired prompts of both. */
    @QueryParam("pool")
    @DefaultValue("FORMAL")
    String pool = "FORMAL";

    @QueryParam("q")
    @DefaultValue("")
    String query = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    @QueryParam("page")
    @DefaultValue("1")
    String page = "1";

    public boolean isRetired() {
        return pool.equals("RETIRED");
    }

    Pool pool() {
        return pool.equals("MOCK") ? Pool.MOCK : Pool.FORMAL;
    }

    public String getView() {
        return isRetired() ? "RETIRED" : pool().name();
    }

    public String getQuery() {
        return query.strip();
    }

    public String getKind() {
        return kind;
    }

    /** Most drawn first, instead of the pool's own order. */
    public boolean isByDraws() {
        return sort.equals("drawn");
    }

    /** Whether the pool is shown whole and in its own order. */
    public boolean isPlain() {
        return getQuery().isEmpty() && kind.isEmpty() && !isByDraws();
    }

    /** From 1. */
    int number() {
        return page.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** The same list at another page. */
    String at(String home, int number) {
        return home + "?pool=" + getView() + "&q=" + encoded(getQuery()) + "&kind=" + encoded(kind) + "&sort="
                + (isByDraws() ? "drawn" : "") + "&page=" + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
