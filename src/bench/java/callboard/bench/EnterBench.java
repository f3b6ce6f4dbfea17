package callboard.bench;

import callboard.entry.Entry;
import callboard.sitting.SittingService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Entering the room, against plain JDBC that sends the same statements. */
final class EnterBench implements Bench {

    private static final int THREADS = 64;
    private static final int ACTS = 1280;
    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        try (ExamHall hall = ExamHall.onH2()) {
            compare("h2", hall);
        }
        try (ExamHall hall = ExamHall.onPostgres()) {
            compare("postgres", hall);
        }
    }

    private static void compare(String word, ExamHall hall) throws Exception {
        PlainEntering plain = new PlainEntering(hall);
        new Rounds("enter", ROUNDS)
                .compare(
                        word,
                        () -> ExamHall.perSecond(THREADS, ours(hall)),
                        () -> ExamHall.perSecond(THREADS, plain(hall, plain)));
    }

    private static List<Callable<?>> ours(ExamHall hall) throws Exception {
        List<Callable<?>> acts = new ArrayList<>();
        for (Entry entry : hall.entries(ACTS)) {
            acts.add(() -> hall.product()
                    .ask(() -> hall.product().bean(SittingService.class).enter(entry)));
        }
        return acts;
    }

    private static List<Callable<?>> plain(ExamHall hall, PlainEntering plain) throws Exception {
        List<Callable<?>> acts = new ArrayList<>();
        for (Entry entry : hall.entries(ACTS)) {
            acts.add(() -> plain.enter(entry));
        }
        return acts;
    }
}
