package callboard.roster;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What the address of the roster's list asks for. */
public class RosterQuery {

    @QueryParam("q")
    @DefaultValue("")
    String query = "";

    @QueryParam("major")
    @DefaultValue("")
    String major = "";

    @QueryParam("region")
    @DefaultValue("")
    String region = "";

    @QueryParam("standing")
    @DefaultValue("")
    String standing = "";

    @QueryParam("after")
    @DefaultValue("0")
    long after;

    RosterFilter filter() {
        return new RosterFilter(query.strip(), major, region, standing);
    }
}
