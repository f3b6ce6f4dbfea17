package callboard.inquiry;

import callboard.Browserless;
import callboard.Page;
import callboard.certification.Cast;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What everybody does in the tests of questions. */
final class Asking {

    private Asking() {}

    /** Statuses of what is sent in the same instant, the lowest first. */
    static List<Integer> atOnce(int many, IntFunction<Page> sent) throws Exception {
        List<Callable<Integer>> all = IntStream.range(0, many)
                .mapToObj(n -> (Callable<Integer>) () -> sent.apply(n).status())
                .toList();
        var threads = Executors.newFixedThreadPool(many);
        try {
            return threads.invokeAll(all).stream().map(Asking::answer).sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    static Page ask(Browserless who, String subject, String words) {
        return who.get("/inquiries/new")
                .form("/inquiries")
                .fill("subject", subject)
                .fill("words", words)
                .submit()
                .hasStatus(303)
                .arrive();
    }

    static void takeHome(Browserless who) {
        who.get("/account/data")
                .form("/account/data")
                .fill("password", Cast.PASSWORD)
                .submit()
                .hasStatus(200);
    }

    static Page next(Browserless who) {
        who.get("/platform/inquiries");
        return who.post("/platform/next-cases/inquiries", Map.of("_csrf", token(who)))
                .hasStatus(303)
                .arrive();
    }

    private static int answer(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static String token(Browserless browser) {
        return browser.cookie("cb-csrf").orElse("");
    }
}
