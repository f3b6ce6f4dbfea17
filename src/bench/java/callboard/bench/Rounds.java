package callboard.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measures two sides in turn, so that a busy machine is busy for both, and prints the medians and their ratio. */
final class Rounds {
    private static final int WARM_UP = 2;

    private final String bench;
    private final int rounds;

    Rounds(String bench, int rounds) {
        this.bench = bench;
        this.rounds = rounds;
    }

    /** One round of one side; returns its figure. */
    interface Side {
        double measure() throws Exception;
    }

    /** Prints the one line of a case and gives back what was measured, ours first. */
    double[][] compare(String word, Side ours, Side baseline) throws Exception {
        var our = new double[rounds];
        var their = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            boolean oursFirst = (round & 1) == 0;
            double first = (oursFirst ? ours : baseline).measure();
            double second = (oursFirst ? baseline : ours).measure();
            if (round >= 0) {
                our[round] = oursFirst ? first : second;
                their[round] = oursFirst ? second : first;
            }
        }
        System.err.println(
                bench + " " + word + " ours " + Arrays.toString(our) + " baseline " + Arrays.toString(their));
        print(word, median(our), median(their));
        return new double[][] {our, their};
    }

    /** Prints a figure that has no gate. */
    static void beside(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "beside=%s value=%.2f", what, value));
    }

    private void print(String word, double ours, double baseline) {
        System.out.println(String.format(
                Locale.ROOT,
                "bench=%s case=%s ours=%.2f baseline=%.2f ratio=%.2f",
                bench,
                word,
                ours,
                baseline,
                ours / baseline));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The value that so many per cent of the measurements do not exceed. */
    static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int index = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, index)];
    }
}
