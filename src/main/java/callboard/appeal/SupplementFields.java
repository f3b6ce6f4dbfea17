package callboard.appeal;

import jakarta.ws.rs.FormParam;

/** What the form of a supplement shows beside its files. */
public class SupplementFields {

    /** Characters. */
    static final int MOST_WORDS = 1000;

    @FormParam("words")
    String words;

    SupplementFields(String words) {
        this.words = words;
    }
}
