package callboard.result;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.data.Ref;
import callboard.entry.Entry;
import callboard.room.RoomStage;
import callboard.screening.ScreeningStage;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An exam that is over: 林知夏 has 85.00, 何沐阳 80.00, 郑思远 59.50, 苏和巴特尔 is suspected of a violation, 孟繁星 never came. The
 * school's people are signed in when they are first asked for.
 */
final class ResultStage {

    /** When everything of the tests happens: the evening after the exam. */
    static final Instant EVENING = RoomStage.CLOSE.plus(Duration.ofHours(8));

    private static final String CODE = "QX7";
    private static final AtomicLong IDS = new AtomicLong(50_000_000);

    private final Product product;
    private final StageRows rows;
    private final ScreeningStage stage;
    private final StagePeople people;
    private final Map<String, RoomStage.Candidate> candidates = new HashMap<>();
    private final Map<Long, BigDecimal> scores = new HashMap<>();
    private final Account judge;
    private final String assignmentRef = Ref.fresh();

    ResultStage(Product product, String code) {
        this.product = product;
        this.rows = new StageRows(product);
        product.clock().set(TestClock.MORNING);
        stage = new ScreeningStage(product, code);
        people = new StagePeople(product, stage);
        judge = judge(code);
        insert("judge_assignment", Map.of("ref", assignmentRef, "judge", "评委", "assigned_at", now()), judge);
        judged("林知夏", "2705180001", "90.00", "80.00");
        judged("何沐阳", "2743110081", "80.00", "80.00");
        judged("郑思远", "2705180877", "60.00", "59.00");
        suspected("苏和巴特尔", "2715090112");
        RoomStage.Candidate absent = stage.room().candidate();
        named("孟繁星", "2705180712", absent);
        product.clock().set(EVENING);
    }

    private Account judge(String code) {
        return product.ask(() -> {
            Account account = product.bean(AccountService.class)
                    .create(new AccountService.Newcomer(
                            Account.Kind.STAFF, "评委", code + ".marks@example.org", RoomStage.PASSWORD));
            product.bean(AccountService.class)
                    .grant(
                            account,
                            List.of(Role.JUDGE, Role.PUBLISHER),
                            OptionalLong.of(stage.school().id()));
            return account;
        });
    }

    private void judged(String name, String ticket, String... scores) {
        ScreeningStage.Submitted submitted = stage.arrived(List.of(), List.of());
        named(name, ticket, submitted.candidate());
        mark(take(submitted.first()), scores[0]);
        mark(take(submitted.second()), scores[1]);
    }

    private void suspected(String name, String ticket) {
        ScreeningStage.Submitted submitted = stage.arrived(List.of(), List.of());
        named(name, ticket, submitted.candidate());
        screened(take(submitted.first()), "VIOLATION");
        screened(take(submitted.second()), "OK");
    }

    private void mark(Take take, String score) {
        screened(take, "OK");
        insert(
                "judge_mark",
                Map.of(
                        "assignment_id",
                        assignment(),
                        "take_id",
                        take.id(),
                        "state",
                        "FINAL",
                        "score",
                        new BigDecimal(score),
                        "remark",
                        "",
                        "watched_seconds",
                        20,
                        "saved_at",
                        now(),
                        "final_at",
                        now()),
                null);
        scores.put(IDS.get(), new BigDecimal(score));
        sql(
                "insert into blind_code (id, school_id, assignment_id, take_id, subject_number, code, place, withdrawn)"
                        + " values (?, ?, ?, ?, 1, ?, ?, false)",
                IDS.get(),
                stage.school().id(),
                assignment(),
                take.id(),
                CODE + scores.size(),
                scores.size());
    }

    private void screened(Take take, String outcome) {
        insert(
                "screening",
                Map.of(
                        "entry_id",
                        take.entryId().orElseThrow(),
                        "take_id",
                        take.id(),
                        "outcome",
                        outcome,
                        "reason",
                        "",
                        "marks",
                        "",
                        "reviewer",
                        "陈老师",
                        "decided_at",
                        now()),
                judge);
    }

    private Take take(String ref) {
        return product.ask(
                () -> product.bean(Takes.class).byRef(stage.school().id(), ref).orElseThrow());
    }

    private void named(String name, String ticket, RoomStage.Candidate candidate) {
        candidates.put(name, candidate);
        sql(
                "update applicant set name = ?, name_key = ?, ticket_number = ?, region = '江西省' where id = ?",
                name,
                name,
                ticket,
                candidate.entry().applicantId());
    }

    private void insert(String table, Map<String, Object> values, @Nullable Account account) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Map.of(
                "id", IDS.incrementAndGet(),
                "school_id", stage.school().id(),
                "exam_id", stage.exam().id(),
                "version", 0));
        if (account != null) {
            all.put("account_id", account.id());
        }
        List<String> columns = List.copyOf(all.keySet());
        sql(
                "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", columns.stream().map(any -> "?").toList()) + ")",
                columns.stream().map(all::get).toArray());
    }

    private long assignment() {
        return number(
                "select id from judge_assignment where exam_id = ?",
                stage.exam().id());
    }

    private OffsetDateTime now() {
        return product.clock().now().atOffset(ZoneOffset.UTC);
    }

    void sql(String sql, Object... arguments) {
        rows.change(sql, arguments);
    }

    long number(String sql, Object... arguments) {
        return rows.number(sql, arguments);
    }

    /** As if nothing had been published yet. */
    void begin() {
        long school = stage.school().id();
        for (String table : List.of("publication_line", "publication", "export_file", "notice")) {
            sql("delete from " + table + " where school_id = ?", school);
        }
        scores.forEach((mark, score) ->
                sql("update judge_mark set state = 'FINAL', final_at = saved_at, score = ? where id = ?", score, mark));
        product.clock().set(EVENING);
    }

    /** Reopens a final mark as an officer would have, in another transaction. */
    void reopenAMark() {
        sql(
                "update judge_mark set state = 'DRAFT', final_at = null, version = version + 1 where id ="
                        + " (select min(id) from judge_mark where exam_id = ? and state = 'FINAL')",
                stage.exam().id());
    }

    /** Where an officer sends the first mark back to its judge. */
    String reopening() {
        return desk(
                "exams/" + stage.exam().ref() + "/judging/judges/" + assignmentRef + "/marks/" + CODE + "1/reopening");
    }

    /** How many marks do not count any more. */
    long reopened() {
        return number(
                "select count(*) from judge_mark where state = 'DRAFT' and exam_id = ?",
                stage.exam().id());
    }

    ScreeningStage screening() {
        return stage;
    }

    String desk(String page) {
        return stage.desk(page);
    }

    Browserless staff(Role role) {
        return people.staff(role);
    }

    StagePeople people() {
        return people;
    }

    Browserless candidate(String name) {
        return candidates.get(name).browser();
    }

    Entry entry(String name) {
        return candidates.get(name).entry();
    }

    long account(String name) {
        return candidates.get(name).account().id();
    }

    /** The officer draws the line at this score; gives the page of the draft. */
    String draft(String score) {
        String page = desk("exams/" + stage.exam().ref() + "/publications");
        Page answer = staff(Role.OFFICER)
                .get(page + "/new?cut=SCORE&score=" + score)
                .form(page)
                .submit()
                .hasStatus(303);
        return answer.header("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** The publisher confirms it for at once. */
    void release(String page, String count) {
        confirm(staff(Role.PUBLISHER), page, count, "").redirectsTo(page);
    }

    /** Confirms it for this time in Beijing, or for at once where it is empty. */
    Page confirm(Browserless who, String page, String count, String at) {
        return who.get(page)
                .form(page + "/confirmation")
                .fill("count", count)
                .fill("moment", at.isEmpty() ? "NOW" : "AT")
                .fill("at", at)
                .submit();
    }

    Publication publication(String page) {
        return product.ask(() -> product.bean(Publications.class)
                .byRef(stage.school().id(), page.replaceFirst(".*/", ""))
                .orElseThrow());
    }

    /** What the job writes down, in the test's own thread. */
    void writeReleases() {
        product.act(() -> product.bean(ReleaseWriting.class).run());
    }
}
