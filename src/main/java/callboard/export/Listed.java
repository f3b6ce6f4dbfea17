package callboard.export;

import java.util.List;

/**
 * What a list page shows with some filter.
 *
 * @param offer with the number of its rows
 * @param words the filter for people, personal values masked; none for everything
 * @param href of the list page with this filter, where it can be changed; empty for whoever may not see that page
 */
public record Listed(Offer offer, List<String> words, String href) {

    public Listed {
        words = List.copyOf(words);
    }

    /** The filter in one line, for the sheet that says where a table comes from. */
    public static String told(List<String> words, String none) {
        return words.isEmpty() ? none : String.join("; ", words);
    }
}
