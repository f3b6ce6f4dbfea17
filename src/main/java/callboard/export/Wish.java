package callboard.export;

import java.util.List;

/**
 * Which rows and columns a file is to have. It may name people, so it is kept sealed.
 *
 * @param filter as the address of the list page carries it, {@code q=…&region=…}; empty for every row
 * @param columns ids of {@link ExportColumn}s in order; empty for those that are usual, and where the source offers no choice
 * @param full whether numbers of documents and phones are written whole, which needs a permission of its own
 */
public record Wish(String filter, List<String> columns, boolean full) {

    /** Everything as it is offered. */
    public static final Wish PLAIN = new Wish("", List.of(), false);

    public Wish {
        columns = List.copyOf(columns);
    }
}
