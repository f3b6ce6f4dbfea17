package callboard.screening;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** Which recordings an address is about, as the browser sends it; anything unknown filters nothing. */
final class ReelQuery {

    @QueryParam("show")
    @DefaultValue("")
    String show = "";

    @QueryParam("subject")
    @DefaultValue("0")
    int subject;

    /** The take after which the page of the grid begins. */
    @QueryParam("after")
    @DefaultValue("")
    String after = "";

    /** The take that was decided just before. */
    @QueryParam("last")
    @DefaultValue("")
    String last = "";

    /** The decision that is chosen beforehand. */
    @QueryParam("outcome")
    @DefaultValue("")
    String outcome = "";

    int subject() {
        return Math.max(0, subject);
    }

    /** The one decided just before, if the address names one of the school. */
    Optional<Row> last(ScreeningRows rows, long school) {
        return last.isEmpty() ? Optional.empty() : rows.byRef(school, last);
    }

    Reel reel(Show otherwise) {
        return new Reel(Show.of(show).orElse(otherwise), subject());
    }
}
