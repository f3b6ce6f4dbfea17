package callboard.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.rules.Asker;
import callboard.sitting.Take;
import jakarta.data.Limit;
import jakarta.data.exceptions.EntityExistsException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class ScreeningsTest {

    private static final Asker.Person XU = new Asker.Person(1, "许审核");
    private static final Finding OK = new Finding(Screening.Outcome.OK, "", Marks.NONE);
    private static final Finding FAULT = new Finding(Screening.Outcome.TECHNICAL_FAULT, "没有声音", Marks.NONE);
    private static final Finding VIOLATION =
            new Finding(Screening.Outcome.VIOLATION, "有第二人", Marks.parse("1:23 第二人\n0:07 说出姓名"));

    private static Product product;
    private static int schools;

    private final ScreeningStage stage;

    ScreeningsTest(TestDatabase database) {
        product.clock().set(TestClock.MORNING);
        stage = new ScreeningStage(product, "school" + ++schools);
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void onlyWhatIsReadyAndInOrderIsJudged() {
        var lin = stage.arrived(List.of(), List.of());
        var chen = stage.submitted();
        decide(lin.second(), OK);
        decide(lin.first(), FAULT);

        List<Work> works = product.ask(() -> works().judgeable(school(), exam()));

        Take take = stage.take(lin.second());
        assertEquals(
                List.of(new Work(
                        school(), exam(), take.entryId().orElseThrow(), take.subjectId(), 2, take.id(), take.ref())),
                works);
        assertEquals(
                works,
                product.ask(() -> works().judgeable(school(), lin.second())).stream()
                        .toList());
        assertEquals(Optional.empty(), product.ask(() -> works().judgeable(school(), lin.first())));
        assertEquals(Optional.empty(), product.ask(() -> works().judgeable(school(), chen.first())));
        assertEquals(Optional.empty(), product.ask(() -> works().judgeable(school() + 1, lin.second())));
        assertEquals(List.of(), product.ask(() -> works().judgeable(school() + 1, exam())));
    }

    @Test
    void anEntryIsAsGoodAsItsWorstRecording() {
        var lin = stage.arrived(List.of(), List.of());
        var chen = stage.arrived(List.of(), List.of());
        var zhao = stage.submitted();
        decide(lin.first(), OK);
        decide(lin.second(), OK);
        decide(chen.first(), FAULT);
        decide(chen.second(), VIOLATION);
        stage.make(zhao.first(), List.of());

        assertEquals(
                Map.of(
                        entry(lin), new Screened(Optional.of(Screening.Outcome.OK), 0, 0),
                        entry(chen), new Screened(Optional.of(Screening.Outcome.VIOLATION), 0, 0),
                        entry(zhao), new Screened(Optional.empty(), 2, 1)),
                product.ask(() -> works().ofExam(school(), exam())));
        assertEquals(Map.of(), product.ask(() -> works().ofExam(school() + 1, exam())));
    }

    @Test
    void theWorstFindingsComeFirstThenWhoSubmittedFirst() {
        var lin = stage.arrived(List.of(), List.of("video.flag.black"));
        var chen = stage.arrived(List.of("video.flag.silent", "upload.flag.too-short"), List.of());
        stage.makeUnplayable(stage.submitted().first());

        Reel todo = new Reel(Show.TODO, 0);
        List<String> order = refs(todo, "");

        assertEquals(List.of(chen.first(), lin.second(), lin.first(), chen.second()), order.subList(1, 5));
        assertEquals(order.subList(2, 5), refs(todo, chen.first()));
        assertEquals(order.subList(0, 3), refs(new Reel(Show.FLAGGED, 0), ""));
        assertEquals(List.of(lin.second(), chen.second()), refs(new Reel(Show.TODO, 2), ""));
        assertEquals(1, refs(new Reel(Show.MISSING, 0), "").size());
        assertEquals(
                Optional.of(chen.first()),
                product.ask(() -> order().previous(row(lin.second()), todo)
                        .map(one -> one.take().ref())));
        assertEquals(new Counts(exam(), 3, 5, 1, 0, 0, 0), product.ask(() -> order().counts(stage.exam(), 0)));
    }

    @Test
    void workGoesOnFromWhereItWasEvenIfThatIsDecidedNow() {
        var lin = stage.arrived(List.of(), List.of("video.flag.black"));
        decide(lin.second(), OK);

        Reel todo = new Reel(Show.TODO, 0);

        assertEquals(
                Optional.of(lin.first()),
                product.ask(() -> order().onward(row(lin.second()), todo))
                        .map(row -> row.take().ref()));
        assertEquals(Optional.empty(), product.ask(() -> order().onward(row(lin.first()), todo)));
    }

    @Test
    void aDecisionIsReadAsItWasWritten() {
        var lin = stage.arrived(List.of(), List.of());
        decide(lin.first(), VIOLATION);

        Screening read = product.ask(() -> row(lin.first()).decision().orElseThrow());

        assertEquals(VIOLATION, read.finding());
        assertEquals("许审核", read.reviewer());
        assertEquals(product.clock().now(), read.decidedAt());
    }

    @Test
    void twoWhoDecideAtOnceDoNotOverwriteEachOther() {
        var lin = stage.arrived(List.of(), List.of());
        decide(lin.first(), OK);

        assertThrows(EntityExistsException.class, () -> decide(lin.first(), FAULT));

        Screening mine = product.ask(() -> row(lin.first()).decision().orElseThrow());
        Screening his = product.ask(() -> row(lin.first()).decision().orElseThrow());
        his.decide(FAULT, XU, product.clock().now());
        product.act(() -> screenings().save(his));
        mine.decide(VIOLATION, XU, product.clock().now());
        assertThrows(
                OptimisticLockingFailureException.class,
                () -> product.act(() -> screenings().save(mine)));
    }

    private void decide(String ref, Finding finding) {
        Take take = stage.take(ref);
        Asker.Person reviewer = new Asker.Person(take.accountId(), XU.name());
        product.act(() -> screenings()
                .add(new Screening(take, finding, reviewer, product.clock().now())));
    }

    private List<String> refs(Reel reel, String after) {
        return product.ask(() -> order().page(stage.exam(), reel, after, Limit.of(10))).stream()
                .map(row -> row.take().ref())
                .toList();
    }

    private Row row(String ref) {
        return product.bean(ScreeningRows.class).byRef(school(), ref).orElseThrow();
    }

    private long entry(ScreeningStage.Submitted submitted) {
        return submitted.candidate().entry().id();
    }

    private static ScreeningOrder order() {
        return product.bean(ScreeningOrder.class);
    }

    private static Works works() {
        return product.bean(Works.class);
    }

    private static Screenings screenings() {
        return product.bean(Screenings.class);
    }

    private long school() {
        return stage.school().id();
    }

    private long exam() {
        return stage.exam().id();
    }
}
