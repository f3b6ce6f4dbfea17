package callboard.rich;

import callboard.rich.Difference.Fate;
import java.util.ArrayList;
import java.util.List;

/** The longest common row of two rows, told as the steps that lead from one to the other. */
final class Longest {

    private Longest() {}

    record Step<T>(Fate fate, T one) {}

    static <T> List<Step<T>> common(List<T> before, List<T> after) {
        int[][] length = lengths(before, after);
        List<Step<T>> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                steps.add(new Step<>(Fate.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && length[i + 1][j] >= length[i][j + 1])) {
                steps.add(new Step<>(Fate.GONE, before.get(i++)));
            } else {
                steps.add(new Step<>(Fate.NEW, after.get(j++)));
            }
        }
        return steps;
    }

    private static <T> int[][] lengths(List<T> before, List<T> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
