package callboard.mapping;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** What an officer says about his file: which sheet, where its headings are, and the use of each column in order. */
public class MappingForm {

    @FormParam("sheet")
    @DefaultValue("")
    String sheet = "";

    @FormParam("row")
    @DefaultValue("")
    String row = "";

    @FormParam("two")
    @DefaultValue("")
    String two = "";

    @FormParam("splits")
    @DefaultValue("")
    String splits = "";

    @FormParam("use")
    List<String> use = List.of();

    MappingPage.Place place() {
        return new MappingPage.Place(sheet, row, two.equals("true"));
    }

    boolean splitsMajors() {
        return splits.equals("true");
    }
}
