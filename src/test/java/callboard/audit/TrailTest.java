package callboard.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.rules.Asker;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class TrailTest {

    private static final Asker.Person WANG = new Asker.Person(7, "王老师");
    private static final Asker.Person ZHOU = new Asker.Person(8, "周老师");
    private static final String OPENED = "audit.trouble.gap";
    private static final String MOVED = "audit.trouble.moved";

    private static Product product;
    private static long school;

    TrailTest(TestDatabase database) {
        school++;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Acts.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @Test
    void anActIsKeptAsItWasDone() {
        record(Act.of(OPENED, "exam1")
                .named("声乐 初试")
                .with("closesAt", "17:00", "18:00")
                .with("count", 3)
                .because("停电")
                .by(WANG));

        AuditRow row = rows("%/%").get(0);
        assertEquals(
                List.of("exam1", "声乐 初试", "停电", "王老师", 7L),
                List.of(row.objectRef, row.objectName(), row.reason(), row.actorName(), row.actorId()));
        assertEquals(
                List.of(new Act.Change("closesAt", "17:00", "18:00"), new Act.Change("count", "", "3")), row.changes());
        assertEquals(product.clock().now(), row.actedAt());
    }

    @Test
    void whatIsRolledBackWasNeverDone() {
        assertThrows(
                IllegalStateException.class,
                () -> product.act(() -> product.bean(Acts.class)
                        .failAfter(Act.of(OPENED, "exam1").inSchool(school))));

        assertEquals(List.of(), rows("%/%"));
    }

    @Test
    void anUnchangedValueIsNoChange() {
        record(Act.of(OPENED, "exam1").withChanged("name", "初试", "初试").withChanged("limit", 50, 60));

        assertEquals(
                List.of(new Act.Change("limit", "50", "60")), rows("%/%").get(0).changes());
    }

    @Test
    void tooLongValuesAreCutAndStillVerify() {
        Act act = Act.of(OPENED, "exam1").because("因".repeat(3000)).named("名".repeat(300));
        for (int i = 0; i < 20; i++) {
            act = act.with("field" + i, "值".repeat(2000), "新\u001f值\u001e".repeat(20));
        }
        record(act);
        product.act(() -> product.bean(Follower.class).run());

        assertEquals(1000, rows("%/%").get(0).reason().length());
        assertEquals(0, product.bean(Verification.class).verify().firstBad());
    }

    @Test
    void aSchoolSeesItsOwnActsNewestFirst() {
        record(Act.of(OPENED, "one"));
        product.clock().advance(Duration.ofSeconds(1));
        record(Act.of(OPENED, "two"));
        product.act(
                () -> product.bean(Trail.class).record(Act.of(OPENED, "other").inSchool(school + 1000)));

        assertEquals(
                List.of("two", "one"),
                rows("%/%").stream().map(row -> row.objectRef).toList());
    }

    @Test
    void actsAreFoundByKindActorAndTime() {
        Instant before = product.clock().now();
        record(Act.of(OPENED, "one").by(WANG));
        record(Act.of(MOVED, "two").by(WANG));
        record(Act.of(MOVED, "three").by(ZHOU));
        product.clock().advance(Duration.ofHours(1));
        record(Act.of(MOVED, "four").by(WANG));

        assertEquals(2, rows(MOVED + "/7").size());
        assertEquals(1, rows(OPENED + "/%").size());
        assertEquals(3, rows("%/7").size());
        AuditRows rows = product.bean(AuditRows.class);
        assertEquals(
                3,
                product.ask(() -> rows.page(school, "%/%", "%", before, before, Long.MAX_VALUE, Limit.of(9)))
                        .size());
        assertEquals(
                List.of(new AuditRows.Actor(8, "周老师"), new AuditRows.Actor(7, "王老师"))
                        .size(),
                product.ask(() -> rows.actors(school)).size());
        assertEquals(List.of(OPENED, MOVED), product.ask(() -> rows.kinds(school)));
    }

    @Test
    void theTimelineOfAThingIsOldestFirst() {
        String thing = "thing" + school;
        record(Act.of(OPENED, thing));
        product.clock().advance(Duration.ofSeconds(1));
        record(Act.of(MOVED, thing));

        assertEquals(
                List.of(OPENED, MOVED),
                product.ask(() -> product.bean(AuditRows.class).about(thing)).stream()
                        .map(AuditRow::kind)
                        .toList());
    }

    private static void record(Act act) {
        product.act(() -> product.bean(Trail.class).record(act.inSchool(school)));
    }

    private static List<AuditRow> rows(String facet) {
        return product.ask(() -> product.bean(AuditRows.class)
                .page(
                        school,
                        facet,
                        "%",
                        Instant.EPOCH,
                        Instant.parse("2100-01-01T00:00:00Z"),
                        Long.MAX_VALUE,
                        Limit.of(99)));
    }

    /** An act that goes wrong after it was recorded. */
    @ApplicationScoped
    public static class Acts {

        @Inject
        Trail trail;

        @Transactional
        public void failAfter(Act act) {
            trail.record(act);
            throw new IllegalStateException("the act failed");
        }
    }
}
