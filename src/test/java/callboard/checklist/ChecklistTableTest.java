package callboard.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.checklist.ChecklistItem.Level;
import callboard.prompt.Pool;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every finding of the checklist, caused and cured by what an officer does: each row starts from an exam that is green all over
 * and leaves it so. What the round before says has a test of its own, because it takes a released list.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ChecklistTableTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ChecklistBoard board;
    private static Map<String, Level> green;

    /**
     * @param title what the checklist says, as it is read
     * @param cures what makes it say something else; the first brings the finding to an end, all together the exam back
     */
    private record Finding(
            String title, Level level, Consumer<ChecklistBoard> cause, List<Consumer<ChecklistBoard>> cures) {

        @Override
        public String toString() {
            return title + " " + level;
        }
    }

    @SafeVarargs
    private static Finding red(String title, Consumer<ChecklistBoard> cause, Consumer<ChecklistBoard>... cures) {
        return new Finding(title, Level.RED, cause, List.of(cures));
    }

    @SafeVarargs
    private static Finding amber(String title, Consumer<ChecklistBoard> cause, Consumer<ChecklistBoard>... cures) {
        return new Finding(title, Level.AMBER, cause, List.of(cures));
    }

    static final List<Finding> TIMES = List.of(
            red("没有考试窗口", on -> on.edit("opensAt", "", "closesAt", ""), ChecklistBoard::usualTimes),
            red(
                    "考试窗口已经过去",
                    on -> on.edit("opensAt", "2027-01-14T09:00", "closesAt", "2027-01-15T21:00"),
                    ChecklistBoard::usualTimes),
            amber("考试窗口已经开始", on -> on.edit("opensAt", "2027-01-15T09:00"), ChecklistBoard::usualTimes),
            red("申请已经截止", on -> on.edit("applyUntil", "2027-01-15T09:00"), on -> on.edit("applyUntil", "")),
            red("公布时间早于考试结束", on -> on.edit("resultsAt", "2027-01-18T21:00"), on -> on.edit("resultsAt", "")),
            amber(
                    "公布时间偏早",
                    on -> on.edit("resultsAt", "2027-01-19T09:00"),
                    on -> on.edit("resultsAt", "2027-01-20T21:00"),
                    on -> on.edit("resultsAt", "")),
            amber("考场限时比窗口长", on -> on.edit("closesAt", "2027-01-17T09:40"), ChecklistBoard::usualTimes),
            red("考场时间不够", on -> on.edit("limitMinutes", "4"), on -> on.edit("limitMinutes", "50")),
            amber(
                    "时间偏紧",
                    on -> on.edit("limitMinutes", "9"),
                    on -> on.edit("limitMinutes", "10"),
                    on -> on.edit("limitMinutes", "50")),
            amber(
                    "人脸验证可能来不及",
                    on -> on.edit("opensAt", "2027-01-17T08:59"),
                    on -> on.edit("facePolicy", "PROVISIONAL"),
                    on -> on.edit("facePolicy", "BEFORE", "opensAt", "2027-01-17T09:00")),
            amber(
                    "同一批考生的考试撞在一起",
                    on -> on.editSecond("opensAt", "2027-01-17T09:00", "closesAt", "2027-01-18T21:00"),
                    on -> on.editSecond("limitMinutes", "60"),
                    on -> on.editSecond("opensAt", "", "closesAt", "")));

    static final List<Finding> SUBJECTS = List.of(
            red(
                    "没有科目",
                    ChecklistBoard::removeLast,
                    on -> on.subject(
                            "PREPARED", "name", "自选曲目一首", "maxSeconds", "300", "minSeconds", "60", "maxTakes", "2")),
            red("这种形式还不能考", on -> on.subject("ARTWORK", "name", "素描", "maxSeconds", "60"), ChecklistBoard::removeLast),
            red("指定项目没有步骤", ChecklistBoard::guided, ChecklistBoard::step, ChecklistBoard::removeLast),
            red("模拟考还没有考场", on -> on.edit("mockRequired", "true"), on -> on.edit("mockRequired", "-")),
            red("必看的示范视频还没有上传", ChecklistBoard::mustWatch, ChecklistBoard::noVideo),
            red(
                    "示范视频还没有处理好",
                    on -> on.video("CHECKING"),
                    on -> on.sql("update demonstration set state = 'READY' where subject_id = :subject"),
                    ChecklistBoard::noVideo),
            red("示范视频不能播放", on -> on.video("FAILED"), ChecklistBoard::noVideo),
            red("提示音还没有处理好", on -> on.cue("RECEIVED", 0), ChecklistBoard::noCue, ChecklistBoard::removeLast),
            red("提示音不能播放", on -> on.cue("FAILED", 0), ChecklistBoard::noCue, ChecklistBoard::removeLast),
            red(
                    "提示音比步骤长",
                    on -> on.cue("READY", 11_000),
                    on -> on.sql("update step_cue set milliseconds = 10000 where subject_id = :subject"),
                    ChecklistBoard::removeLast));

    static final List<Finding> POOLS = List.of(
            red(
                    "正式题库是空的",
                    on -> on.prompted(0, 8),
                    on -> on.prompts(Pool.FORMAL, "正式", 12),
                    ChecklistBoard::removeLast),
            red(
                    "正式题库不够抽",
                    on -> on.prompted(1, 8),
                    on -> on.prompts(Pool.FORMAL, "更多", 12),
                    ChecklistBoard::removeLast),
            amber(
                    "正式题库偏少",
                    on -> on.prompted(11, 8),
                    on -> on.prompts(Pool.FORMAL, "更多", 1),
                    ChecklistBoard::removeLast),
            amber(
                    "模拟题库不够抽",
                    on -> on.prompted(12, 1),
                    on -> on.prompts(Pool.MOCK, "更多", 1),
                    ChecklistBoard::removeLast),
            red(
                    "模拟题库不够抽",
                    on -> {
                        on.prompted(12, 1);
                        on.edit("mockRequired", "true");
                    },
                    on -> on.prompts(Pool.MOCK, "更多", 1),
                    on -> on.edit("mockRequired", "-"),
                    ChecklistBoard::removeLast),
            red(
                    "模拟题库和正式题库有重复",
                    on -> {
                        on.prompted(12, 8);
                        on.prompted(0, 0);
                        on.prompts(Pool.FORMAL, "别的", 12);
                        on.prompts(Pool.MOCK, "正式", 3);
                    },
                    ChecklistBoard::removeLast,
                    ChecklistBoard::removeLast));

    static final List<Finding> SESSIONS = List.of(
            red(
                    "没有场次",
                    on -> on.edit("booking", "true"),
                    on -> on.session("09:00", "10:00", "40"),
                    ChecklistBoard::noSessions),
            red(
                    "有场次不在考试窗口内",
                    on -> on.session("08:00", "10:00", "40"),
                    on -> on.edit("opensAt", "2027-01-17T08:00"),
                    ChecklistBoard::noSessions,
                    ChecklistBoard::usualTimes),
            red("场次偏短", on -> on.session("09:00", "09:04", "40"), ChecklistBoard::noSessions),
            amber(
                    "场次偏短",
                    on -> on.session("09:00", "09:40", "40"),
                    on -> on.edit("limitMinutes", "40"),
                    ChecklistBoard::noSessions,
                    ChecklistBoard::usualTimes),
            amber(
                    "场次偏短",
                    on -> {
                        on.session("09:00", "10:00", "40");
                        on.edit("limitMinutes", "9");
                    },
                    on -> on.edit("limitMinutes", "50"),
                    ChecklistBoard::noSessions),
            amber(
                    "场次座位少于名单",
                    on -> {
                        on.session("09:00", "10:00", "1");
                        on.register();
                    },
                    on -> on.session("11:00", "12:00", "1"),
                    ChecklistBoard::noSessions,
                    ChecklistBoard::unregister));

    static final List<Finding> TEXTS_AND_PEOPLE = List.of(
            amber(
                    "没有承诺书",
                    on -> on.sql("delete from exam_text where exam_id = :exam and kind = 'PLEDGE'"),
                    on -> on.post("pledge/new", "pledge")),
            amber(
                    "没有考前须知",
                    on -> on.post("notice/new", "notice", "body", "", "again", "false"),
                    on -> on.post("notice/new", "notice", "body", "请提前到。", "again", "false")),
            amber(
                    "没有联系方式",
                    on -> on.post("contact", "contact", "contact", ""),
                    on -> on.post("contact", "contact", "contact", "0791-5550 1208")),
            amber(
                    "学校主页还没有发布",
                    on -> on.sql("update brochure set published_at = null where school_id = :school"),
                    ChecklistBoard::schoolPage),
            amber("没有审核员", on -> on.suspend("REVIEWER", "now()"), on -> on.suspend("REVIEWER", "null")),
            amber("没有评委", on -> on.suspend("JUDGE", "now()"), on -> on.suspend("JUDGE", "null")),
            amber(
                    "名单里没有人报考",
                    on -> on.sql("update applicant set withdrawn_at = now() where school_id = :school"),
                    on -> on.sql("update applicant set withdrawn_at = null where school_id = :school")));

    private static final Pattern TITLE =
            Pattern.compile("(checklist|booking\\.item|prompt\\.check|demonstration\\.item|cue\\.item)\\..+");

    /** Without them nothing is missing, so that their two titles are no findings. */
    private static final Pattern OPTIONAL = Pattern.compile("checklist\\.text\\.(details|preparation).*");

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        board = new ChecklistBoard(product, "t1");
        green = board.read();
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Order(1)
    @ParameterizedTest
    @FieldSource({"TIMES", "SUBJECTS", "POOLS", "SESSIONS", "TEXTS_AND_PEOPLE"})
    void aFindingIsCausedAndCured(Finding finding) {
        assertEquals(Set.of(Level.GREEN), Set.copyOf(green.values()));

        finding.cause().accept(board);
        assertEquals(finding.level(), board.read().get(finding.title()));
        finding.cures().get(0).accept(board);
        assertNotEquals(finding.level(), board.read().get(finding.title()));
        finding.cures().stream().skip(1).forEach(cure -> cure.accept(board));

        assertEquals(green, board.read());
    }

    @Order(2)
    @Test
    void theTableKnowsEveryTitleThereIs() throws IOException {
        Set<String> titles = new TreeSet<>();
        for (String about : List.of("checklist", "booking", "prompt", "demonstration", "cue")) {
            titles.addAll(titles(Path.of("src/main/resources/messages", about + "_zh_CN.properties")));
        }

        titles.removeAll(board.seen());

        assertEquals(Set.of(), titles);
    }

    private static List<String> titles(Path messages) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(messages)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(key ->
                        TITLE.matcher(key).matches() && !OPTIONAL.matcher(key).matches())
                .filter(key -> key.endsWith(".wrong") || texts.containsKey(key + ".fact"))
                .map(texts::getProperty)
                .toList();
    }
}
