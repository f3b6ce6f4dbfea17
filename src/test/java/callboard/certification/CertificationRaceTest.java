package callboard.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.InventedDocumentsInTests;
import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnBothDatabases
final class CertificationRaceTest {

    private final TestDatabase database;

    CertificationRaceTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void ofTwoAcceptedWithTheSameDocumentTheFirstHasIt() throws Exception {
        try (Product product = Product.on(database, Map.of(), InventedDocumentsInTests.class)) {
            Cast cast = new Cast(product);
            List<Browserless> phones = new ArrayList<>();
            for (String phone : List.of("13800138001", "13800138002")) {
                cast.candidate(phone);
                Browserless browser = cast.filled(cast.in("/login", phone), "林知夏", Cast.LIN);
                phones.add(browser);
                cast.confirm(browser);
            }
            cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
            cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
            List<Browserless> desks =
                    List.of(cast.in("/login/staff", "xu@example.org"), cast.in("/login/staff", "dai@example.org"));
            List<String> cases = desks.get(0)
                    .get("/platform/manual-entries")
                    .select(".casework__queue a")
                    .eachAttr("href");
            for (int i = 0; i < 2; i++) {
                cast.hold(desks.get(i), cases.get(i));
            }

            List<Integer> answers = atOnce(cast, desks, cases);

            assertEquals(List.of(303, 409), answers.stream().sorted().toList());
            assertEquals(
                    1,
                    phones.stream()
                            .filter(phone -> phone.get("/certification").body().contains("已认证"))
                            .count());
        }
    }

    private static List<Integer> atOnce(Cast cast, List<Browserless> desks, List<String> cases) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var barrier = new CyclicBarrier(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int at = i;
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return desks.get(at)
                            .post(cases.get(at), Map.of("outcome", "ACCEPT", "_csrf", cast.token(desks.get(at))))
                            .status();
                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdown();
        }
    }
}
