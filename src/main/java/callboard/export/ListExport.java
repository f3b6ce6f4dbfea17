package callboard.export;

import callboard.web.Language;
import java.util.List;

/** A list page as a file: its filter decides the rows, the person who exports which columns and in what order. */
public interface ListExport extends ExportSource {

    /** What the page shows of a subject of {@link #offers} with a filter; unknown parts of the filter mean nothing. */
    Listed listed(Offer offer, long school, String filter, Language language);

    /** Every column there is, in the order in which they are listed. */
    List<ExportColumn> columns(long school, String subject, Language language);

    /** Whether whoever holds the permission may have whole numbers in it. */
    default boolean hasNumbers() {
        return false;
    }
}
