package callboard.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.InventedDocumentsInTests;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.face.ToldMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** What two do at the same time who have one document, and one who sends his face several times at once. */
@OnBothDatabases
final class CertificationRaceTest {

    private static final int AT_ONCE = 5;
    private static final String FACES = "/platform/face-reviews";
    private static final Map<String, String> ACCEPT = Map.of("outcome", "ACCEPT");

    private static ToldMatcher machine;
    private static Product product;
    private static Cast cast;
    private static List<Browserless> desks;

    CertificationRaceTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        machine = new ToldMatcher();
        product = Product.on(
                database, Map.of("callboard.face.matcher", machine.toString()), InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        desks = List.of(cast.in("/login/staff", "xu@example.org"), cast.in("/login/staff", "dai@example.org"));
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
        machine.close();
    }

    @Test
    void ofTwoAcceptedWithTheSameDocumentTheFirstHasIt() throws Exception {
        List<Browserless> phones = List.of(confirmed("13800138001", Cast.LIN), confirmed("13800138002", Cast.LIN));
        List<String> cases = cases();
        for (int i = 0; i < 2; i++) {
            cast.hold(desks.get(i), cases.get(i));
        }

        List<Integer> answers = atOnce(
                2,
                at -> desks.get(at)
                        .post(cases.get(at), Map.of("outcome", "ACCEPT", "_csrf", cast.token(desks.get(at))))
                        .status());

        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(
                1,
                phones.stream()
                        .filter(phone -> phone.get("/certification").body().contains("已认证"))
                        .count());
        Browserless late = desks.get(answers.indexOf(409));
        cast.decide(
                late, cases.get(answers.indexOf(409)), Map.of("outcome", "RETURN", "reason", "identity.reason.taken"));
    }

    /** Sent together they have one prompt: one of them is a try, so that nobody gets more than three. */
    @Test
    void ofTriesSentAtOnceOneCounts() throws Exception {
        Browserless phone = confirmed("13800138003", "990726200811040485");
        cast.decide(desks.get(0), cases().get(0), ACCEPT);
        machine.says("unsure 1 1 1");

        for (String told : List.of("第 1 次没有通过", "第 2 次没有通过", "第 3 次也没有通过")) {
            PageForm form = captured(phone);

            List<Integer> answers = atOnce(AT_ONCE, at -> form.submit().status());

            assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers::toString);
            phone.get("/face").see(told);
        }
        assertEquals(1, cases(FACES).size());

        machine.says("pass 1 1 1");
        takingBackAsksNoMachineAFourthTime(phone);
        takingBackHasAnEnd(phone);
    }

    private static void takingBackAsksNoMachineAFourthTime(Browserless phone) {
        takeBack(phone).redirectsTo("/face");
        String words = "字".repeat(201);
        Page tooLong =
                captured(phone).fill("words", words).submit().hasStatus(422).see("最多 200 字");
        assertEquals(words, tooLong.select("[name=words]").attr("value"));
        captured(phone).submit().redirectsTo("/face");

        phone.get("/face").see("下一位就是你").seeNot("已通过");
        String face = cases(FACES).get(0);
        cast.hold(desks.get(0), face);
        desks.get(0).get(face).see("没有机器比对的结果", "3 次");
    }

    private static void takingBackHasAnEnd(Browserless phone) {
        for (int taken = 1; taken < 5; taken++) {
            takeBack(phone).redirectsTo("/face");
            captured(phone).submit().redirectsTo("/face");
        }

        phone.get("/face").see("24 小时内已撤回 5 次，请等审核员核对").seeNot("撤回审核，重新拍");
        takeBack(phone).hasStatus(409);
        assertEquals(1, cases(FACES).size());
        product.clock().advance(Duration.ofDays(1));
        takeBack(cast.in("/login", "13800138003")).redirectsTo("/face");
        product.clock().advance(Duration.ofDays(-1));
    }

    private static Page takeBack(Browserless phone) {
        return phone.post("/face/withdrawal", Map.of("_csrf", cast.token(phone)));
    }

    private static PageForm captured(Browserless phone) {
        PageForm form = phone.get("/face").form("/face").fill("how", "MACHINE").fill("way", "camera");
        List.of("front", "second", "third").forEach(one -> form.upload(Papers.picture(one)));
        return form;
    }

    private static Browserless confirmed(String phone, String number) {
        cast.candidate(phone);
        Browserless browser = cast.filled(cast.in("/login", phone), "林知夏", number);
        cast.confirm(browser);
        return browser;
    }

    private static List<String> cases() {
        return cases("/platform/manual-entries");
    }

    private static List<String> cases(String desk) {
        return desks.get(0).get(desk).select(".casework__queue a").eachAttr("href");
    }

    private static List<Integer> atOnce(int people, IntFunction<Integer> act) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        var barrier = new CyclicBarrier(people);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int at = i;
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return act.apply(at);
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }
}
