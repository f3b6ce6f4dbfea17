package callboard.pool;

import callboard.prompt.Draft;
import callboard.prompt.Pool;
import callboard.prompt.Prompt;
import callboard.prompt.PromptSeal;
import callboard.prompt.Stand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a sheet compared with both pools as they are now.
 *
 * @param lines in the order of the file
 */
public record SheetReview(List<Line> lines) {

    /** What becomes of a row. */
    public enum Outcome {
        NEW("plus"),
        TWICE("equal"),
        HERE("equal"),
        OTHER("ban"),
        REJECTED("ban");

        private final String icon;

        Outcome(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public boolean isWrong() {
            return this == OTHER || this == REJECTED;
        }

        public String labelKey() {
            return "pool.outcome." + name();
        }
    }

    /** A row with what becomes of it. @param key message key of why, empty for a new one @param at the row or place that it takes */
    public record Line(SheetRow row, Outcome outcome, String key, int at) {}

    /** @param standing the prompts of both pools by their digests */
    static SheetReview of(List<SheetRow> rows, Pool pool, Map<String, Prompt> standing, PromptSeal seal) {
        Map<String, Integer> seen = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            if (!row.problem().isEmpty()) {
                lines.add(new Line(row, Outcome.REJECTED, row.problem(), 0));
                continue;
            }
            String digest = seal.digest(Draft.text(row.text()));
            Integer first = seen.putIfAbsent(digest, row.number());
            Prompt prompt = standing.get(digest);
            if (prompt != null) {
                Outcome where = prompt.pool() == pool ? Outcome.HERE : Outcome.OTHER;
                lines.add(new Line(row, where, Stand.key(prompt), prompt.place()));
            } else {
                lines.add(
                        first == null
                                ? new Line(row, Outcome.NEW, "", 0)
                                : new Line(row, Outcome.TWICE, "pool.row.twice", first));
            }
        }
        return new SheetReview(List.copyOf(lines));
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    List<Line> of(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** What would be written. */
    List<String> fresh() {
        return of(Outcome.NEW).stream().map(line -> line.row().text()).toList();
    }
}
