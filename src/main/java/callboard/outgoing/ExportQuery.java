package callboard.outgoing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;

/** What the address of the page of exports asks for. */
public class ExportQuery {

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("subject")
    @DefaultValue("")
    String subject = "";

    @QueryParam("filter")
    @DefaultValue("")
    String filter = "";

    @QueryParam("column")
    List<String> columns = new ArrayList<>();

    ExportChoice choice() {
        ExportChoice choice = new ExportChoice();
        choice.kind = kind;
        choice.subject = subject;
        choice.filter = filter;
        choice.columns = List.copyOf(columns);
        return choice;
    }
}
