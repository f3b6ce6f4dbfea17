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

    private static final long MILLI = 1_000_000;

    private long now;
    private long rested;
    private final GiveWay giveWay = new GiveWay(() -> now, this::rest);
    private final List<Long> told = new ArrayList<>();
    private final Progress work = giveWay.around((done, total) -> told.add(done));

    private void rest(long nanos) {
        now += nanos;
        rested += nanos;
    }

    /** How long it rests after so much work, both in milliseconds. */
    private double restAfter(double worked) {
        long before = rested;
        now += (long) (worked * MILLI);
        work.report(1, 0);
        return (double) (rested - before) / MILLI;
    }

    @Test
    void itTellsHowFarItIsAndGoesOnWhereNobodyWaits() {
        work.report(1, 3);
        work.report(2, 3);

        assertEquals(List.of(1L, 2L), told);
    }

    @Test
    void itDoesNotRestWhereNobodyIs() {
        assertEquals(0, restAfter(1000));
    }

    @Test
    void whoNeverStopsWaitingLetsItWorkAThirdOfTheTime() {
        giveWay.begin();
        for (int i = 0; i < 1000; i++) {
            restAfter(1);
        }

        assertEquals(1000, told.size());
        assertEquals(2000, (double) rested / MILLI, 1);
    }

    @Test
    void aPageThatNeverComesStopsItForTwentyMilliseconds() {
        restAfter(1000);
        giveWay.begin();

        assertEquals(20, restAfter(1), 0.2);
    }

    @Test
    void itRestsUntilAPageIsWithWhomItIsFor() {
        restAfter(10);
        giveWay.begin();
        giveWay.end();

        assertEquals(2, restAfter(0.1), 0.2);
    }

    /** He clicks again soon, and then there must be something left to rest. */
    @Test
    void betweenTwoPagesItKeepsARestForTheSecond() {
        restAfter(1000);
        giveWay.begin();
        giveWay.end();
        now += 3 * MILLI;
        restAfter(10);
        restAfter(0.1);
        giveWay.begin();

        assertEquals(20, restAfter(0.1), 0.4);
    }

    @Test
    void itForgetsWhoHasGone() {
        restAfter(1000);
        giveWay.begin();
        giveWay.end();

        assertEquals(0, restAfter(100));
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
