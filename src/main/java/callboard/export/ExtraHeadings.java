package callboard.export;

import java.util.List;

/** The headings of a school's own columns, known to whoever brought them into the house. */
public interface ExtraHeadings {

    /** Of everything that was imported into the roster of a season, each once, in order. */
    List<String> of(long school, long season);
}
