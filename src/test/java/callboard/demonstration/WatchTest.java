package callboard.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.room.RoomStage;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** A candidate watches a demonstration video of 30 seconds before he may pass the door of the room. */
@OnBothDatabases
final class WatchTest {

    private static Product product;

    WatchTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void theDoorOpensAfterADemandedVideoWasSeenByTheServersClock() {
        RoomStage room = new RoomStage(product, "w1");
        Demonstration demonstration = shown(room.exam(), true);
        RoomStage.Candidate candidate = room.candidate();
        Watcher watcher = new Watcher(candidate, demonstration);
        candidate.browser().get(watcher.entry()).see("进考场前要看完");
        watcher.passes(422).see("还有 1 个示范视频没有看完");

        assertEquals("28", watcher.plays(true));
        assertEquals("28", watcher.plays(false), "posting at once is no watching");
        for (int i = 0; i < 6; i++) {
            product.clock().advance(Duration.ofSeconds(4));
            watcher.plays(false);
        }
        assertEquals("4", watcher.plays(false));
        watcher.passes(422);
        product.clock().advance(Duration.ofMinutes(1));
        assertEquals("4", watcher.plays(false), "a long silence is no watching");
        product.clock().advance(Duration.ofSeconds(4));
        assertEquals("4", watcher.plays(true), "a pause is no watching");
        product.clock().advance(Duration.ofSeconds(4));
        assertEquals("0", watcher.plays(false));

        candidate.browser().get(watcher.page()).see("已看完，可以进考场了。").seeNot("从头看到尾");
        candidate.browser().get(watcher.entry()).see("已看完").seeNot("进考场前要看完");
        watcher.passes(303);
    }

    @Test
    void aReplacedVideoIsWatchedAnew() {
        RoomStage room = new RoomStage(product, "w2");
        Demonstration demonstration = shown(room.exam(), true);
        RoomStage.Candidate candidate = room.candidate();
        Watcher watcher = new Watcher(candidate, demonstration);
        watcher.watchesAll();
        watcher.passes(303);

        product.act(() -> {
            demonstration.show(key(), Optional.empty(), Duration.ofSeconds(20));
            product.bean(Demonstrations.class).save(demonstration);
        });

        watcher.passes(422);
        assertEquals("18", watcher.plays(true));
    }

    @Test
    void aVideoThatIsOfferedKeepsNobodyOut() {
        RoomStage room = new RoomStage(product, "w3");
        Demonstration demonstration = shown(room.exam(), false);
        RoomStage.Candidate candidate = room.candidate();
        Watcher watcher = new Watcher(candidate, demonstration);

        candidate.browser().get(watcher.entry()).see("看示范视频（0:30）").seeNot("进考场前要看完");
        watcher.passes(303);
    }

    @Test
    void nobodyElseSeesItNorAnotherExamsCandidate() {
        RoomStage room = new RoomStage(product, "w4");
        Demonstration demonstration = shown(room.exam(), true);
        RoomStage.Candidate candidate = room.candidate();
        RoomStage.Candidate stranger = new RoomStage(product, "w5").candidate();
        String page = new Watcher(candidate, demonstration).page();
        String video = candidate.browser().get(page).select("video").attr("src");

        candidate.browser().get(video).hasStatus(200);
        stranger.browser().get(video).hasStatus(404);
        stranger.browser().get(page).hasStatus(404);
        String elsewhere = "/entries/" + stranger.entry().ref() + "/demonstrations/" + demonstration.ref();
        stranger.browser().get(elsewhere).hasStatus(404);
        candidate.browser().header("Range", "bytes=0-3").get(video).hasStatus(206);
    }

    private record Watcher(RoomStage.Candidate candidate, Demonstration demonstration) {

        String entry() {
            return "/entries/" + candidate.entry().ref();
        }

        String page() {
            return entry() + "/demonstrations/" + demonstration.ref();
        }

        /** What the server says is left, in seconds. */
        String plays(boolean begins) {
            return candidate
                    .browser()
                    .post(page() + "/progress", Map.of("_csrf", csrf(), "begins", String.valueOf(begins)))
                    .hasStatus(200)
                    .body();
        }

        void watchesAll() {
            plays(true);
            for (int i = 0; i < 3; i++) {
                product.clock().advance(Duration.ofSeconds(10));
                plays(false);
            }
        }

        Page passes(int status) {
            return candidate
                    .browser()
                    .post(entry() + "/notice", Map.of("_csrf", csrf(), "read", "true"))
                    .hasStatus(status);
        }

        private String csrf() {
            Browserless browser = candidate.browser();
            return browser.cookie("cb-csrf").orElseThrow();
        }
    }

    private static Demonstration shown(Exam exam, boolean mustWatch) {
        return product.ask(() -> {
            Subject subject = product.bean(Subjects.class)
                    .ofExam(exam.schoolId(), exam.id())
                    .get(0);
            Demonstration demonstration = new Demonstration(subject);
            demonstration.demand(mustWatch);
            demonstration.show(key(), Optional.empty(), Duration.ofSeconds(30));
            product.bean(Demonstrations.class).add(demonstration);
            return demonstration;
        });
    }

    private static ObjectKey key() {
        try {
            ObjectKey key = ObjectKey.fresh("s1", ObjectKey.Kind.MP4);
            product.bean(LocalStore.class).put(key, new ByteArrayInputStream(new byte[100]));
            return key;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
