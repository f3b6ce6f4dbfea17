package callboard.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.sitting.Denied;
import callboard.sitting.Device;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.SealService;
import callboard.sitting.Sitting;
import callboard.sitting.SittingService;
import callboard.sitting.Sittings;
import callboard.sitting.Take;
import callboard.sitting.TakeSeal;
import callboard.sitting.TakeService;
import callboard.sitting.Takes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many tabs, devices and impatient fingers at once. */
@OnBothDatabases
final class RoomRaceTest {

    private static final Device DEVICE = new Device(UUID.randomUUID().toString(), "Chrome, Android");

    private final TestDatabase database;
    private Product product;
    private RoomStage stage;

    RoomRaceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        stage = new RoomStage(product, "race" + UUID.randomUUID().toString().substring(0, 6));
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void aHundredEntersMakeOneSitting() throws Exception {
        Entry entry = entry("13911110001");

        Map<String, Integer> answers = atOnce(100, () -> enter(entry).ref());

        assertEquals(List.of(100), List.copyOf(answers.values()));
        assertEquals(
                1,
                product.ask(() -> product.bean(Sittings.class)
                        .ofEntry(entry.schoolId(), entry.id())
                        .size()));
    }

    @Test
    void howeverManyTakesAreAskedForAsManyAreOpenedAsThereAre() throws Exception {
        Sitting sitting = claimed(enter(entry("13911110002")));

        Map<String, Integer> answers =
                atOnce(40, () -> open(sitting, 1, UUID.randomUUID().toString()).number() + "");

        assertEquals(Map.of("1", 1, "2", 1, "NO_TAKES_LEFT", 38), answers);
    }

    @Test
    void oneKeyOpensOneTake() throws Exception {
        Sitting sitting = claimed(enter(entry("13911110003")));
        String key = UUID.randomUUID().toString();

        Map<String, Integer> answers = atOnce(40, () -> open(sitting, 1, key).ref());

        assertEquals(List.of(40), List.copyOf(answers.values()));
    }

    @Test
    void ofTwoTakesSubmittedAtOnceOneIsTheSubmission() throws Exception {
        Entry entry = entry("13911110004");
        Sitting sitting = claimed(enter(entry));
        List<Take> takes = List.of(open(sitting, 1, key()), open(sitting, 1, key()));

        Map<String, Integer> answers = atOnce(20, i -> seal(takes.get(i % 2)));

        assertEquals(2, answers.size(), answers::toString);
        assertEquals(10, answers.get("ALREADY_SEALED"));
        assertEquals(
                1,
                product.ask(() -> product.bean(Takes.class)
                        .sealed(entry.schoolId(), entry.id())
                        .size()));
        assertEquals(1, left(entry));
    }

    @Test
    void bothSubjectsSubmittedAtOnceCompleteTheExam() throws Exception {
        Entry entry = entry("13911110005");
        Sitting sitting = claimed(enter(entry));
        List<Take> takes = List.of(open(sitting, 1, key()), open(sitting, 2, key()));

        Map<String, Integer> answers = atOnce(20, i -> seal(takes.get(i % 2)));

        assertEquals(List.of(10, 10), List.copyOf(answers.values()));
        assertEquals(0, left(entry));
    }

    private Sitting enter(Entry entry) {
        return product.ask(() -> product.bean(SittingService.class).enter(entry));
    }

    private Sitting claimed(Sitting sitting) {
        return product.ask(() -> product.bean(SittingService.class).claim(room(sitting), DEVICE, false));
    }

    private Take open(Sitting sitting, int subject, String key) {
        return product.ask(() -> product.bean(TakeService.class)
                .open(room(sitting), subject, DEVICE, key)
                .orElseThrow()
                .take());
    }

    /** Gives the receipt's number. */
    private String seal(Take asked) {
        return product.ask(() -> {
            Take take =
                    product.bean(Takes.class).byId(asked.schoolId(), asked.id()).orElseThrow();
            var sealing = new TakeSeal.Sealing(
                    Film.noise(2000, take.id()).manifest(), "video/webm", Duration.ofSeconds(20), "{}");
            var click = new SealService.Click(sealing, DEVICE, product.clock().now());
            Room room = product.bean(Rooms.class).of(take).orElseThrow();
            return product.bean(SealService.class)
                    .seal(room, take, click)
                    .receipt()
                    .number();
        });
    }

    private Room room(Sitting sitting) {
        return product.bean(Rooms.class).of(sitting);
    }

    private int left(Entry entry) {
        return product.ask(() -> product.bean(Entries.class)
                .byId(entry.schoolId(), entry.id())
                .orElseThrow()
                .room()
                .subjectsLeft());
    }

    private Entry entry(String phone) {
        Account account = product.ask(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(
                        Account.Kind.CANDIDATE, "林知夏", phone, "the curtain rises at nine")));
        return stage.entry(account);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private interface Numbered {
        String call(int i) throws Exception;
    }

    private static Map<String, Integer> atOnce(int count, Callable<String> act) throws Exception {
        return atOnce(count, i -> act.call());
    }

    /** How often each answer came; a denial answers with its code. */
    private static Map<String, Integer> atOnce(int count, Numbered act) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            answers.add(pool.submit(() -> {
                go.await();
                return answer(act, number);
            }));
        }
        go.countDown();
        Map<String, Integer> counted = new TreeMap<>();
        for (Future<String> answer : answers) {
            counted.merge(answer.get(), 1, Integer::sum);
        }
        pool.shutdown();
        return counted;
    }

    private static String answer(Numbered act, int number) throws Exception {
        try {
            return act.call(number);
        } catch (Denied denied) {
            return denied.denial().name();
        }
    }
}
