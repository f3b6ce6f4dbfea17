package callboard.bench;

import callboard.Product;
import callboard.puzzle.Puzzles;
import callboard.puzzle.Sum;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a stranger can tell by the time of an answer who has an account: log-in, code request and reset in {@value #PAIRS} pairs,
 * each from a browser that was never here, one for a number with an account (ours) and one without (baseline). Passwords cost next to
 * nothing here, because they cost the same on both sides and would only hide what does not.
 */
final class TimingBench implements Bench {

    private static final int PAIRS = 500;

    @Override
    public void run() throws Exception {
        try (Premises premises = Premises.onH2()) {
            Crowd crowd = new Crowd(premises.product());
            crowd.register(4 * (PAIRS + 2));
            pairs("log-in", 0, number -> crowd.post("/login", Map.of("username", number, "password", "not it")), crowd);
            pairs("register-code", 1, number -> code(premises.product(), crowd, "/register/codes", number), crowd);
            pairs("reset-code", 2, number -> code(premises.product(), crowd, "/password-reset/codes", number), crowd);
            pairs("reset", 3, number -> crowd.post("/password-reset", wrongCode(number)), crowd);
        }
    }

    /** What is sent for a number; made before the clock runs. */
    private interface Letter {
        HttpRequest to(String number);
    }

    private static Map<String, String> wrongCode(String number) {
        return Map.of("username", number, "code", "000000", "password", "another stage of one's own");
    }

    /** A browser that was never here has to work out a sum first. */
    private static HttpRequest code(Product product, Crowd crowd, String path, String number) {
        Puzzles.Question asked = product.ask(() -> product.bean(Puzzles.class).fresh());
        Map<String, String> fields = new HashMap<>();
        fields.put("username", number);
        fields.put("puzzle", asked.token());
        fields.put("answer", Sum.of(asked.question()));
        return crowd.post(path, fields);
    }

    private static void pairs(String word, int part, Letter letter, Crowd crowd) throws Exception {
        int[] next = {part * (PAIRS + 2), part * (PAIRS + 2)};
        double[][] both = new Rounds("timing", PAIRS)
                .compare(
                        word,
                        () -> millis(crowd, letter.to(Crowd.known(next[0]++))),
                        () -> millis(crowd, letter.to(Crowd.unknown(next[1]++))));
        Rounds.beside(word + "-difference-ms", Rounds.median(both[0]) - Rounds.median(both[1]));
        Rounds.beside(word + "-p", probability(both[0], both[1]));
    }

    private static double millis(Crowd crowd, HttpRequest request) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = crowd.client().send(request, BodyHandlers.ofString());
        double took = (System.nanoTime() - start) / 1e6;
        boolean code = request.uri().getPath().endsWith("/codes");
        if (answer.statusCode() != (code ? 200 : 422)) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        }
        return took;
    }

    /** Two-sided Mann-Whitney: how likely such a difference is if there is none. */
    static double probability(double[] one, double[] other) {
        double[] all = new double[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        double ranks = 0;
        for (double value : one) {
            ranks += Arrays.binarySearch(all, value) + 1;
        }
        double pairs = (double) one.length * other.length;
        double u = ranks - one.length * (one.length + 1) / 2.0;
        double spread = Math.sqrt(pairs * (one.length + other.length + 1) / 12);
        return 2 * upperTail(Math.abs(u - pairs / 2) / spread);
    }

    /** Of the normal distribution (Abramowitz and Stegun 26.2.17), good to seven digits. */
    private static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double poly = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * poly;
    }
}
