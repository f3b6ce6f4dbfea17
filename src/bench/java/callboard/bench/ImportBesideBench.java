package callboard.bench;

import callboard.exam.ExamStage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long the slowest of a hundred pages takes for an officer of another school while a roster is imported, against idle. */
final class ImportBesideBench implements Bench {

    private static final int ROUNDS = 5;
    private static final int PAGES = 200;
    private static final int PAUSE_MILLIS = 25;

    @Override
    public void run() throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path file = RosterBooks.first(scratch.folder("books"));
            try (Premises premises = Premises.onH2()) {
                compare("h2", premises, file);
            }
            try (Premises premises = Premises.onPostgres()) {
                compare("postgres", premises, file);
            }
        }
    }

    private static void compare(String word, Premises premises, Path file) throws Exception {
        ExamStage.Desk neighbour = new ExamStage(premises.product()).desk("neighbour");
        URI page = premises.product().address().resolve("/schools/neighbour/desk/roster");
        HttpRequest list = HttpRequest.newBuilder(page)
                .header("Cookie", neighbour.officer().cookieHeader())
                .build();
        HttpClient client = HttpClient.newHttpClient();
        new Rounds("import-beside", ROUNDS)
                .compare(word, () -> during(premises, file, client, list), () -> p99(client, list, null));
    }

    private static double during(Premises premises, Path file, HttpClient client, HttpRequest list) throws Exception {
        RosterOffice office = RosterOffice.open(premises);
        String address = office.upload(file);
        var worker = Executors.newSingleThreadExecutor();
        try {
            Future<?> job = worker.submit(() -> {
                office.preview(address);
                office.write(address);
            });
            double slow = p99(client, list, job);
            job.get();
            office.expect(RosterBooks.ROWS);
            office.clear();
            return slow;
        } finally {
            worker.shutdownNow();
        }
    }

    /** Milliseconds; as many pages as were asked for, and as long as the job runs. */
    private static double p99(HttpClient client, HttpRequest list, Future<?> job) throws Exception {
        List<Double> times = new ArrayList<>();
        while (job == null ? times.size() < PAGES : !job.isDone()) {
            long start = System.nanoTime();
            var answer = client.send(list, BodyHandlers.ofString());
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + list.uri());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Rounds.percentile(times.stream().mapToDouble(Double::doubleValue).toArray(), 99);
    }
}
