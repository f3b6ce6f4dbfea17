package callboard.export;

import jakarta.data.Limit;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The columns of one kind of row, each with the text of its cell; in order. */
public final class Columns<R> {

    private final Map<String, Column<R>> all = new LinkedHashMap<>();

    private static final int PAGE = 500;

    private record Column<R>(ExportColumn shown, Function<R, String> cell) {}

    /** A way to read rows page by page. */
    @FunctionalInterface
    public interface Pages<R> {
        /** The rows behind the last one read, none read yet at first; fewer than the limit where there are no more. */
        List<R> behind(Optional<R> last, Limit limit);
    }

    public Columns<R> with(ExportColumn column, Function<R, String> cell) {
        all.put(column.id(), new Column<>(column, cell));
        return this;
    }

    /** Those of these ids in their order, or the usual ones for none; ids nobody knows any more are left out. */
    public Columns<R> chosen(List<String> ids) {
        Columns<R> chosen = new Columns<>();
        ids.stream().distinct().filter(all::containsKey).forEach(id -> chosen.all.put(id, all.get(id)));
        if (chosen.all.isEmpty()) {
            all.values().stream()
                    .filter(column -> column.shown().usual())
                    .forEach(column -> chosen.all.put(column.shown().id(), column));
        }
        return chosen;
    }

    public List<ExportColumn> shown() {
        return all.values().stream().map(Column::shown).toList();
    }

    /** @param masked how a heading says that its column is masked */
    public List<String> headings(UnaryOperator<String> masked) {
        return all.values().stream()
                .map(Column::shown)
                .map(column -> column.masked() ? masked.apply(column.heading()) : column.heading())
                .toList();
    }

    /** Writes every row; one page of them is in memory. */
    public void write(Table.Sink sink, Pages<R> pages) throws IOException {
        Optional<R> last = Optional.empty();
        List<R> page;
        do {
            page = pages.behind(last, Limit.of(PAGE));
            for (R row : page) {
                sink.row(cells(row));
                last = Optional.of(row);
            }
        } while (page.size() == PAGE);
    }

    /** A cell for each of the {@link #headings}. */
    private List<String> cells(R row) {
        return all.values().stream().map(column -> column.cell().apply(row)).toList();
    }
}
