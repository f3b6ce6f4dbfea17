package callboard.bench;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The p95 of another page in milliseconds while {@value #WAITING} log-ins wait for their hash, each as dear as in production, against the
 * same page when nobody logs in. Both pages read the database. On a machine that is busy with other things some log-ins wait longer than
 * they may and are asked to come again.
 */
final class HashBulkheadBench implements Bench {

    private static final int WAITING = 200;
    private static final int PAGES = 60;

    /** Until all have come to the bulkhead: how long it takes to read two hundred forms is not what is asked. */
    private static final long ARRIVING_MILLIS = 2_000;

    private static final int ROUNDS = 5;

    private int sent;

    @Override
    public void run() throws Exception {
        try (Premises premises = Premises.onH2(RealPasswords.class)) {
            Crowd crowd = new Crowd(premises.product());
            crowd.register(WAITING * (ROUNDS + 2));
            new Rounds("hash-bulkhead", ROUNDS).compare("p95", () -> besideLogIns(crowd), () -> p95(crowd));
        }
    }

    /** Looks at pages while log-ins wait. */
    private double besideLogIns(Crowd crowd) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            var logIn = crowd.post(
                    "/login", Map.of("username", Crowd.known(sent++), "password", Crowd.PASSWORD));
            waiting.add(crowd.client().sendAsync(logIn, BodyHandlers.ofString()));
        }
        Thread.sleep(ARRIVING_MILLIS);
        double p95 = p95(crowd);
        long stillWaiting = waiting.stream().filter(one -> !one.isDone()).count();
        System.err.println("still waiting after the pages: " + stillWaiting);
        long in = 0;
        for (var one : waiting) {
            in += one.get().statusCode() == 303 ? 1 : 0;
        }
        System.err.println(in + " of " + WAITING + " got in");
        return p95;
    }

    private static double p95(Crowd crowd) throws Exception {
        double[] millis = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            int status = crowd.client()
                    .send(crowd.get("/schools"), BodyHandlers.ofString())
                    .statusCode();
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new IllegalStateException("/schools answers " + status);
            }
        }
        return Rounds.percentile(millis, 95);
    }
}
