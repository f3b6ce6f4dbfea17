package callboard.filing;

import callboard.exam.ExamNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows behind a line of the checks, by pages. */
@RequestScoped
class FaultyLines {

    static final int SHOWN = 50;

    private final Filings filings;
    private final ExamNames names;

    @Inject
    FaultyLines(Filings filings, ExamNames names) {
        this.filings = filings;
        this.names = names;
    }

    /** A person, masked, with the value that is wrong. */
    public record Line(Filings.Line line, String examName, String value) {}

    /** @param from how many stand before the first shown */
    record Page(List<Line> lines, int from, int all) {

        int last() {
            return from + lines.size();
        }
    }

    /** What an address means by two words; none for words that are not ours. */
    static Optional<FilingReport.Group> kind(String field, String fault) {
        return named(FilingField.values(), field)
                .flatMap(
                        one -> named(Fault.values(), fault).map(two -> new FilingReport.Group(one, two, 0, List.of())));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    Page page(FilingScope scope, FilingReport.Group group, int from) {
        List<Line> shown = new ArrayList<>();
        int[] found = {0};
        int first = Math.max(0, from);
        try {
            filings.each(scope, line -> {
                if (has(line, group) && found[0]++ >= first && shown.size() < SHOWN) {
                    shown.add(line(line, group));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page(shown, first, found[0]);
    }

    private static boolean has(Filings.Line line, FilingReport.Group group) {
        return line.row().findings().stream()
                .anyMatch(one -> one.field() == group.field() && one.fault() == group.fault());
    }

    /** A document number stays masked, whatever is wrong with it. */
    private Line line(Filings.Line line, FilingReport.Group group) {
        String value = group.field() == FilingField.SFZH ? "" : line.row().cell(group.field());
        return new Line(line, names.of(line.exam()), value);
    }
}
