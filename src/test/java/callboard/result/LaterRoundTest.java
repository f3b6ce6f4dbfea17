package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.RoundAdmission;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.Round;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/**
 * Who may apply for the second round, in every state of the first round's list: 林知夏 has 85.00, 何沐阳 80.00, 郑思远 59.50, 苏和巴特尔
 * is withheld, 孟繁星 never came.
 */
@OnBothDatabases
final class LaterRoundTest {

    private static final String AT = "2027-01-16T20:05";
    private static final Instant THEN = Instant.parse("2027-01-16T12:05:00Z");
    private static final List<String> PEOPLE = List.of("林知夏", "何沐阳", "郑思远", "苏和巴特尔", "孟繁星");

    private static Product product;
    private static ResultStage stage;

    LaterRoundTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new ResultStage(product, "later");
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @BeforeEach
    void nothingIsPublished() {
        stage.begin();
    }

    @Test
    void onlyWhoPassedOnTheReleasedListIsAdmitted() {
        List<String> seen = new ArrayList<>();

        seen.add("scores only: " + admitted());
        String page = stage.draft("80");
        seen.add("draft: " + admitted());
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);
        product.clock().set(THEN.minusMillis(1));
        seen.add("-1 ms: " + admitted());
        product.clock().set(THEN);
        seen.add("released: " + admitted());
        recall(page);
        seen.add("recalled: " + admitted());
        String corrected = stage.draft("85");
        seen.add("corrected draft: " + admitted());
        stage.release(corrected, "1");
        seen.add("re-issued: " + admitted());

        String nobody = "unreleased unreleased unreleased unreleased unreleased";
        assertEquals(
                String.join(
                        "\n",
                        "scores only: " + nobody,
                        "draft: " + nobody,
                        "-1 ms: " + nobody,
                        "released: + + not-passed withheld not-passed",
                        "recalled: " + nobody,
                        "corrected draft: " + nobody,
                        "re-issued: + not-passed not-passed withheld not-passed"),
                String.join("\n", seen));
    }

    @Test
    void whoLostHisIdentityPassedNothing() {
        stage.release(stage.draft("80"), "2");
        String state = stage.entry("林知夏").writtenState().name();
        long id = stage.entry("林知夏").id();
        assertEquals("+", word(next(Round.SECOND), "林知夏"));

        stage.sql("update entry set state = 'FROZEN' where id = ?", id);
        try {
            assertEquals("not-passed", word(next(Round.SECOND), "林知夏"));
        } finally {
            stage.sql("update entry set state = ? where id = ?", state, id);
        }
    }

    @Test
    void theThirdRoundDoesNotAdmitByTheFirst() {
        stage.release(stage.draft("80"), "2");

        stage.sql("delete from exam where round = 'SECOND' and school_id = ?", first().schoolId());
        assertEquals("none", word(next(Round.THIRD), "林知夏"));
        stored();
        assertEquals("unreleased", word(next(Round.THIRD), "林知夏"));
    }

    @Test
    void theChecklistKnowsWhetherTheListIsThere() {
        String second = stage.desk("exams/" + stored().ref() + "/checklist");
        stage.staff(Role.OFFICER).get(second).see("上一轮还没有公布的合格名单", "公布之前没有人能申请这一轮");

        String page = stage.draft("80");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);
        product.clock().set(THEN.minusMillis(1));
        stage.staff(Role.OFFICER).get(second).see("上一轮还没有公布的合格名单");
        product.clock().set(THEN);
        stage.staff(Role.OFFICER).get(second).see("上一轮的合格名单已公布", "2 人合格").seeNot("上一轮还没有公布");

        recall(page);
        stage.staff(Role.OFFICER).get(second).see("上一轮还没有公布的合格名单");
        stage.staff(Role.OFFICER)
                .get(stage.desk("exams/" + stage.screening().exam().ref() + "/checklist"))
                .seeNot("上一轮");
    }

    private static void recall(String page) {
        stage.staff(Role.PUBLISHER)
                .get(page)
                .form(page + "/recall")
                .fill("reason", "分数录错")
                .submit()
                .redirectsTo(page);
        stage.people()
                .otherPublisher()
                .get(page)
                .form(page + "/recall/confirmation")
                .submit()
                .redirectsTo(page);
    }

    private static String admitted() {
        Exam next = next(Round.SECOND);
        return PEOPLE.stream().map(name -> word(next, name)).collect(Collectors.joining(" "));
    }

    private static String word(Exam next, String name) {
        Verdict verdict = product.ask(() -> product.bean(RoundAdmission.class)
                .admits(next, stage.entry(name).applicantId()));
        return verdict.isAllowed() ? "+" : verdict.reasonKey().replace("publication.round.", "");
    }

    private static Exam first() {
        return product.ask(() -> product.bean(Exams.class)
                .byId(stage.screening().school().id(), stage.screening().exam().id())
                .orElseThrow());
    }

    private static Exam next(Round round) {
        Exam first = first();
        return new Exam(first.season(), first.major(), first.direction(), round, new Asker.Person(7, "王老师"), THEN);
    }

    /** The second round as a draft of the school, made once. */
    private static Exam stored() {
        Exam next = next(Round.SECOND);
        next.schedule(ExamTimes.NONE);
        return product.ask(() -> {
            Exams exams = product.bean(Exams.class);
            String key = Exam.roundKey(next.major(), next.direction(), Round.SECOND);
            return exams.byRoundKey(next.schoolId(), key).orElseGet(() -> {
                exams.add(next);
                return next;
            });
        });
    }
}
