package callboard.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Long work beside people who wait for pages. */
final class GiveWayTest {

    private final GiveWay giveWay = new GiveWay();
    private final List<Long> told = new ArrayList<>();
    private final Progress work = giveWay.around((done, total) -> told.add(done));

    @Test
    void itTellsHowFarItIsAndGoesOnWhereNobodyWaits() {
        work.report(1, 3);
        work.report(2, 3);

        assertEquals(List.of(1L, 2L), told);
    }

    @Test
    void whoNeverStopsWaitingDoesNotStopIt() {
        giveWay.begin();
        for (long done = 1; done <= 50; done++) {
            work.report(done, 50);
        }

        assertEquals(50, told.size());
    }

    @Test
    void manyWhoComeAndGoLeaveNobodyWaiting() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            all.add(people.submit(() -> {
                start.await();
                for (int page = 0; page < 1000; page++) {
                    giveWay.begin();
                    giveWay.end();
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();

        assertFalse(giveWay.somebodyWaits());
    }
}
