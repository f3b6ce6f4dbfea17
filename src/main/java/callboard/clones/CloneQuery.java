package callboard.clones;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The fields of {@link CloneForm} in an address, for a look at where the dates go. */
public class CloneQuery {

    @QueryParam("year")
    @DefaultValue("")
    String year = "";

    @QueryParam("target")
    @DefaultValue("")
    String target = "";

    @QueryParam("unit")
    @DefaultValue("")
    String unit = "";

    @QueryParam("amount")
    @DefaultValue("")
    String amount = "";

    @QueryParam("firstDay")
    @DefaultValue("")
    String firstDay = "";

    /** Whether somebody asked for something. */
    boolean isGiven() {
        return !unit.isEmpty();
    }

    CloneForm form() {
        CloneForm form = new CloneForm();
        form.year = year;
        form.target = target;
        form.unit = unit;
        form.amount = amount;
        form.firstDay = firstDay;
        return form;
    }
}
