package callboard.video;

import java.util.ArrayList;
import java.util.List;

/** A part of the recording, in seconds from its start. */
public record Stretch(double from, double to) {

    double length() {
        return to - from;
    }

    static double total(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(Stretch::length).sum();
    }

    /** What is left of these outside of those: a black picture is a still one too, and is told once. */
    static List<Stretch> without(List<Stretch> these, List<Stretch> those) {
        var left = these;
        for (Stretch hole : those) {
            var cut = new ArrayList<Stretch>();
            for (Stretch stretch : left) {
                cut.add(new Stretch(stretch.from, Math.min(stretch.to, hole.from)));
                cut.add(new Stretch(Math.max(stretch.from, hole.to), stretch.to));
            }
            left = cut.stream().filter(stretch -> stretch.length() > 0).toList();
        }
        return left;
    }
}
