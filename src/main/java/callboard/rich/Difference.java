package callboard.rich;

import callboard.rich.Longest.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed from one text to another, for people: paragraph by paragraph, and word by word within a changed one. */
public final class Difference {

    /** Chinese is compared by the character, what has words by the word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|(?s).");

    /** Words or paragraphs beyond which a change is shown as a whole: comparing costs their square. */
    private static final int MOST = 2000;

    private Difference() {}

    /** Whether words stayed, went or came. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    /** Words of a line with one fate. */
    public record Piece(Fate fate, String words) {}

    /**
     * One paragraph, heading or line of a list.
     *
     * @param kind as {@code HEADING}
     * @param fate SAME also for one that changed within
     * @param restyled whether only its looks changed: a heading, bold, a link
     */
    public record Line(String kind, Fate fate, boolean restyled, List<Piece> pieces) {

        public boolean isChanged() {
            return fate != Fate.SAME || restyled || pieces.stream().anyMatch(piece -> piece.fate() != Fate.SAME);
        }
    }

    public static List<Line> of(Prose before, Prose after) {
        List<Line> lines = new ArrayList<>();
        List<Block> gone = new ArrayList<>();
        List<Block> fresh = new ArrayList<>();
        if (before.blocks().size() > MOST || after.blocks().size() > MOST) {
            before.blocks().forEach(block -> lines.add(whole(block, Fate.GONE)));
            after.blocks().forEach(block -> lines.add(whole(block, Fate.NEW)));
            return lines;
        }
        for (Step<Block> step : Longest.common(before.blocks(), after.blocks())) {
            switch (step.fate()) {
                case GONE -> gone.add(step.one());
                case NEW -> fresh.add(step.one());
                case SAME -> {
                    lines.addAll(changed(gone, fresh));
                    lines.add(whole(step.one(), Fate.SAME));
                    gone.clear();
                    fresh.clear();
                }
            }
        }
        lines.addAll(changed(gone, fresh));
        return lines;
    }

    /** What went and what came at the same place, side by side as far as both reach. */
    private static List<Line> changed(List<Block> gone, List<Block> fresh) {
        List<Line> lines = new ArrayList<>();
        int pairs = Math.min(gone.size(), fresh.size());
        for (int i = 0; i < pairs; i++) {
            lines.addAll(pair(gone.get(i), fresh.get(i)));
        }
        gone.subList(pairs, gone.size()).forEach(block -> lines.add(whole(block, Fate.GONE)));
        fresh.subList(pairs, fresh.size()).forEach(block -> lines.add(whole(block, Fate.NEW)));
        return lines;
    }

    private static List<Line> pair(Block before, Block after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.equals(now)) {
            return List.of(new Line(
                    after.kind().name(),
                    Fate.SAME,
                    true,
                    whole(after, Fate.SAME).pieces()));
        } else if (old.size() > MOST || now.size() > MOST) {
            return List.of(whole(before, Fate.GONE), whole(after, Fate.NEW));
        }
        List<Piece> pieces = pieces(Longest.common(old, now));
        long kept = pieces.stream()
                .filter(piece -> piece.fate() == Fate.SAME)
                .mapToLong(piece -> piece.words().length())
                .sum();
        return kept * 3 < Math.min(before.words().length(), after.words().length())
                ? List.of(whole(before, Fate.GONE), whole(after, Fate.NEW))
                : List.of(new Line(after.kind().name(), Fate.SAME, false, pieces));
    }

    private static List<Piece> pieces(List<Step<String>> steps) {
        List<Piece> pieces = new ArrayList<>();
        for (Step<String> step : steps) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).fate() == step.fate()) {
                pieces.set(last, new Piece(step.fate(), pieces.get(last).words() + step.one()));
            } else {
                pieces.add(new Piece(step.fate(), step.one()));
            }
        }
        return pieces;
    }

    private static Line whole(Block block, Fate fate) {
        return new Line(block.kind().name(), fate, false, List.of(new Piece(fate, block.words())));
    }

    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(block.words());
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
