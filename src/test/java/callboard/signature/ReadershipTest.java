package callboard.signature;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class ReadershipTest {

    private static Product product;
    private static ApplyStage stage;
    private static Browserless officer;
    private static int people;

    private Exam exam;
    private Direction direction;
    private String desk;

    ReadershipTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.on(database);
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, database, "jiang");
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @BeforeEach
    void set() {
        direction = stage.direction("美声" + ++people);
        exam = stage.exam(direction);
        desk = stage.desk() + "/exams/" + exam.ref();
    }

    @Test
    void whoSignedIsAskedAgainAndToldAndSeesWhy() {
        Singer lin = singer("林知夏");
        Singer he = singer("何沐阳");
        sign(lin);

        officer.get(desk + "/pledge/new").see("1 名考生会收到通知，重签前不能进考场。");
        write("pledge", "新的一版。", "true");

        lin.browser().get(lin.entry()).see("学校更新了承诺书，之前的签署不再算数", "还差 1 项");
        lin.browser().get(lin.entry() + "/pledge").see("你签过第 1 版。学校更新为第 2 版并要求重签", "新的一版。");
        lin.browser().get("/notices").see("承诺书有更新，请重新签署");
        he.browser().get(he.entry()).seeNot("学校更新了承诺书");
        he.browser().get("/notices").seeNot("承诺书有更新");
        sign(lin);
        lin.browser().get(lin.entry()).seeNot("学校更新了承诺书").see("可以考试");
    }

    @Test
    void wordsThatOnlyChangeALittleAskNobody() {
        Singer lin = singer("林知夏");
        sign(lin);

        write("pledge", "改了一个错字。", "false");

        lin.browser().get(lin.entry()).see("可以考试").seeNot("学校更新了承诺书");
        lin.browser().get("/notices").seeNot("承诺书有更新");
    }

    @Test
    void theListTellsWhoSignedWhichVersion() {
        Singer lin = singer("林知夏");
        Singer he = singer("何沐阳");
        singer("周一鸣");
        sign(lin);
        write("pledge", "新的一版。", "true");
        sign(he);

        String list = desk + "/pledge/readers";
        officer.get(list).see("共 3 人", "林知夏", "何沐阳", "周一鸣", "指纹和正文一致", "要重签", "还没签");
        officer.get(list + "?version=1").see("共 1 人", "林知夏").seeNot("何沐阳", "周一鸣");
        officer.get(list + "?version=2").see("共 1 人", "何沐阳").seeNot("林知夏");
        officer.get(list + "?version=0").see("周一鸣").seeNot("林知夏", "何沐阳");
        officer.get(list + "?version=again").see("共 2 人", "林知夏", "周一鸣").seeNot("何沐阳");
        officer.get(list + "?before=1").seeNot("林知夏");
        officer.get(desk + "/details/readers").hasStatus(404);
    }

    @Test
    void theServerCountsHowLongTheNoticeIsRead() {
        write("notice", "要慢慢读。", "true", "30");
        Singer lin = singer("林知夏");
        PageForm form = notice(lin).fill("read", "true");

        product.clock().advance(Duration.ofSeconds(29));
        Page early = form.submit().hasStatus(422).see("这份须知至少要读 30 秒，还差 1 秒。");
        early.form(lin.entry() + "/notice").fill("read", "true").submit().hasStatus(422);
        lin.browser()
                .post(lin.entry() + "/notice", Map.of("_csrf", form.value("_csrf"), "read", "true"))
                .hasStatus(422);
        product.clock().advance(Duration.ofSeconds(1));
        early.form(lin.entry() + "/notice").fill("read", "true").submit().redirectsTo(lin.entry() + "/device");

        officer.get(desk + "/notice/readers?version=2").see("林知夏", "读了 0:30");
    }

    @Test
    void aNewNoticeIsReadBeforeTheDoorOpensAndNotByATicketOfTheOldOne() {
        Singer lin = singer("林知夏");
        notice(lin).fill("read", "true").submit().redirectsTo(lin.entry() + "/device");
        PageForm old = notice(lin).fill("read", "true");

        officer.get(desk + "/notice/new").see("1 名考生会收到通知，进考场前要再读一遍。");
        write("notice", "考试改用横屏。", "true");

        lin.browser().get(lin.entry()).see("学校更新了考前须知，进考场前请再读一遍。");
        old.submit().hasStatus(422).see("学校刚刚更新了考前须知，请重新读一遍再继续。", "考试改用横屏。");
        lin.browser().get("/notices").see("考前须知有更新，请重新阅读");
        notice(lin).fill("read", "true").submit().redirectsTo(lin.entry() + "/device");
        lin.browser().get(lin.entry()).seeNot("学校更新了考前须知");
        officer.get(desk + "/notice/readers").see("第 2 版");
    }

    @Test
    void everyTextIsWhereItsReaderIs() {
        write("details", "考什么。", "");
        write("preparation", "充满电。", "");
        Singer lin = singer("林知夏");

        lin.browser().get(lin.entry()).see("报考详情", "考什么。").seeNot("充满电。");
        lin.browser().get(lin.entry() + "/notice").see("考前准备清单", "充满电。").seeNot("考什么。");
    }

    private record Singer(Browserless browser, String entry, String name) {}

    private Singer singer(String name) {
        String number = "99072620081109" + (1000 + ++people);
        stage.register(name, number, "江西省", direction);
        Browserless browser = stage.in(CertifiedPerson.of(product, "1390000" + (1000 + people), name, number));
        return new Singer(browser, stage.apply(browser, exam), name);
    }

    private static void sign(Singer singer) {
        String page = singer.entry() + "/pledge/signature";
        singer.browser()
                .get(page)
                .form(page)
                .fill("read", "true")
                .fill("name", singer.name())
                .fill("way", "keyboard")
                .submit()
                .redirectsTo(singer.entry() + "/pledge");
    }

    private static PageForm notice(Singer singer) {
        return singer.browser().get(singer.entry() + "/notice").form(singer.entry() + "/notice");
    }

    private void write(String kind, String body, String again) {
        write(kind, body, again, "0");
    }

    private void write(String kind, String body, String again, String seconds) {
        PageForm form =
                officer.get(desk + "/" + kind + "/new").form(desk + "/" + kind).fill("body", body);
        if (!again.isEmpty()) {
            form.fill("again", again);
        }
        if (kind.equals("notice")) {
            form.fill("readSeconds", seconds);
        }
        form.submit().redirectsTo(desk + "/" + kind);
    }
}
