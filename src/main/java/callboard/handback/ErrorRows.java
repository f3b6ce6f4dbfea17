package callboard.handback;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.imports.RosterImport;
import callboard.sheet.MarkedBook;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the rows of a file, asked in the order of the file, so that only a few are in memory at any time. */
final class ErrorRows {

    private final Source source;
    private final List<Cursor> cursors;

    private ErrorRows(Source source, List<Cursor> cursors) {
        this.source = source;
        this.cursors = cursors;
    }

    /** Where they come from. */
    @RequestScoped
    static class Source {

        private final ChangeLines lines;
        private final Ui ui;

        @Inject
        Source(ChangeLines lines, Ui ui) {
            this.lines = lines;
            this.ui = ui;
        }

        ErrorRows of(RosterImport roster) {
            return new ErrorRows(
                    this,
                    Stream.of(LineKind.REJECTED, LineKind.DUPLICATE)
                            .map(kind -> new Cursor(this, roster, kind))
                            .toList());
        }

        private List<ChangeLine> behind(RosterImport roster, LineKind kind, long last) {
            return lines.behind(roster.changes(), kind, last);
        }

        private String sentence(LineContent.Reason reason) {
            return ui.text(reason.key(), reason.arguments());
        }
    }

    /** @param number of a row behind all those asked about before */
    MarkedBook.Remark remark(int number) {
        var reasons = cursors.stream().flatMap(cursor -> cursor.at(number)).toList();
        if (reasons.isEmpty()) {
            return MarkedBook.Remark.NONE;
        }
        Map<Integer, String> marks = new TreeMap<>();
        reasons.stream()
                .filter(reason -> reason.column() > 0)
                .forEach(reason ->
                        marks.merge(reason.column() - 1, source.sentence(reason), (one, other) -> one + "\n" + other));
        return new MarkedBook.Remark(
                marks, reasons.stream().map(source::sentence).distinct().collect(Collectors.joining(" ")));
    }

    /** The lines of one kind, which were written in the order of the file. */
    private static final class Cursor {

        private final Source source;
        private final RosterImport roster;
        private final LineKind kind;
        private final Deque<ChangeLine> ahead = new ArrayDeque<>();
        private long last;
        private boolean isOver;

        Cursor(Source source, RosterImport roster, LineKind kind) {
            this.source = source;
            this.roster = roster;
            this.kind = kind;
        }

        Stream<LineContent.Reason> at(int number) {
            Stream.Builder<LineContent.Reason> reasons = Stream.builder();
            while (!isOver && next() <= number) {
                ChangeLine line = ahead.remove();
                if (line.rowNumber() == number) {
                    line.content().problems().forEach(reasons);
                }
            }
            return reasons.build();
        }

        /** The number of the next line's row. */
        private int next() {
            if (ahead.isEmpty()) {
                ahead.addAll(source.behind(roster, kind, last));
            }
            isOver = ahead.isEmpty();
            if (isOver) {
                return Integer.MAX_VALUE;
            }
            last = Math.max(last, ahead.getLast().id());
            return ahead.getFirst().rowNumber();
        }
    }
}
