package callboard.changeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Gathers the lines of a set into sheaves, a kind apart from the others, and counts. */
public final class SheafWriter {

    private final BiConsumer<LineKind, List<Line>> full;
    private final Map<LineKind, List<Line>> waiting = new EnumMap<>(LineKind.class);
    private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);

    SheafWriter(BiConsumer<LineKind, List<Line>> full) {
        this.full = full;
    }

    /** A line that has no id yet. */
    record Line(ChangeLine.Shown shown, LineContent content) {}

    public void write(LineKind kind, ChangeLine.Shown shown, LineContent content) {
        counts.merge(kind, 1, Integer::sum);
        List<Line> lines = waiting.computeIfAbsent(kind, any -> new ArrayList<>());
        lines.add(new Line(shown, content));
        if (lines.size() == Sheaf.SIZE) {
            full.accept(kind, lines);
            waiting.remove(kind);
        }
    }

    /** Writes what is left. */
    public void finish() {
        waiting.forEach(full);
        waiting.clear();
    }

    public int count(LineKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
