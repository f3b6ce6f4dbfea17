package callboard.imports;

import jakarta.ws.rs.FormParam;
import java.util.List;

/** What an officer says about his file: which sheet, where its headings are, and the use of each column in order. */
public class MappingForm {

    @FormParam("sheet")
    String sheet = "";

    @FormParam("row")
    String row = "";

    @FormParam("two")
    String two = "";

    @FormParam("splits")
    String splits = "";

    @FormParam("use")
    List<String> use = List.of();

    boolean isTwoRows() {
        return two.equals("true");
    }

    boolean splitsMajors() {
        return splits.equals("true");
    }
}
