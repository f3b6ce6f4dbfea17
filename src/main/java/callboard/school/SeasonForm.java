package callboard.school;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A season that is to be created. */
public class SeasonForm {

    @FormParam("year")
    @DefaultValue("")
    @Pattern(regexp = "\\s*20[0-9]{2}\\s*", message = "school.season.year.wrong")
    String year = "";

    int year() {
        return Integer.parseInt(year.strip());
    }
}
