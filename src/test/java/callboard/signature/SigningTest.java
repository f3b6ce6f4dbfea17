package callboard.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
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
import callboard.rich.Prose;
import callboard.rules.Asker;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SigningTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ApplyStage stage;
    private static Direction direction;
    private static Exam exam;
    private static int people;

    private Browserless candidate;
    private String entry;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, DATABASE, "jiang");
        direction = stage.direction("美声");
        exam = stage.exam(direction);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void somebodyNewHasApplied() {
        product.clock().set(TestClock.MORNING);
        String number = "99072620081104" + (1000 + ++people);
        stage.register("林知夏", number, "", direction);
        candidate = stage.in(CertifiedPerson.of(product, "1370000" + (1000 + people), "林知夏", number));
        entry = stage.apply(candidate, exam);
    }

    @Test
    void theHomePageMakesThePledgeTheNextStepAndTheRoomSaysWhatIsMissing() {
        Page home = candidate.get("/");

        assertEquals("去签署", home.select("main .button--filled").text());
        home.see("还没有签署考前承诺书", "声乐");
    }

    @Test
    void aDrawnSignatureIsKeptWithInstantAndVersion() throws IOException {
        byte[] sent = png(1000, 500, true);

        form().fill("name", "林 知夏")
                .fill("read", "true")
                .fill("drawing", url(sent))
                .submit()
                .redirectsTo(entry + "/pledge");

        candidate.get(entry + "/pledge").see("已签署", "第 1 版", "1月16日 9:00:00", "北京时间，服务器收到");
        Page drawing = candidate.get(entry + "/pledge/drawing").hasStatus(200);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(drawing.bytes()));
        assertEquals(1000, kept.getWidth());
        assertEquals(0xff000000, kept.getRGB(100, 100));
        assertEquals(0xffffffff, kept.getRGB(900, 400));
        candidate.get(entry).see("已全部完成", "可以考试");
    }

    @Test
    void theKeyboardIsAWayToo() {
        form().fill("name", "林知夏")
                .fill("read", "true")
                .fill("way", "keyboard")
                .submit()
                .redirectsTo(entry + "/pledge");

        candidate.get(entry + "/pledge").see("用键盘签署");
        candidate.get(entry + "/pledge/drawing").hasStatus(404);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        Page wrong = form().fill("name", "别人").submit().hasStatus(422);

        wrong.see("和认证的姓名不一致", "请手写签名", "请先读完全文");
        assertEquals("别人", wrong.form(entry + "/pledge/signature").value("name"));
    }

    @Test
    void anEmptyPadIsNoSignature() throws IOException {
        String empty = url(png(1000, 500, false));

        form().fill("name", "林知夏")
                .fill("read", "true")
                .fill("drawing", empty)
                .submit()
                .hasStatus(422)
                .see("签名还是空的");
    }

    @Test
    void whatIsNoPictureOrClaimsAHugeOneIsNotTaken() throws IOException {
        String noise = "data:image/png;base64,aGVsbG8=";
        String huge = url(png(5000, 10, true));

        form().fill("name", "林知夏")
                .fill("read", "true")
                .fill("drawing", noise)
                .submit()
                .hasStatus(422)
                .see("签名没有收到");
        form().fill("name", "林知夏")
                .fill("read", "true")
                .fill("drawing", huge)
                .submit()
                .hasStatus(422)
                .see("签名图片太大");
    }

    @Test
    void signingTwiceKeepsTheFirstSignature() throws IOException {
        PageForm form = form().fill("name", "林知夏").fill("read", "true").fill("drawing", url(png(1000, 500, true)));
        form.submit().redirectsTo(entry + "/pledge");
        byte[] first = candidate.get(entry + "/pledge/drawing").bytes();

        form.fill("drawing", url(png(600, 300, true))).submit().redirectsTo(entry + "/pledge");

        assertArrayEquals(first, candidate.get(entry + "/pledge/drawing").bytes());
    }

    @Test
    void aVersionToBeSignedAgainMakesThePledgeMissingAgain() {
        Direction other = stage.direction("民族" + people);
        Exam second = stage.exam(other);
        String number = "99072620081105" + (1000 + people);
        stage.register("何沐阳", number, "", other);
        Browserless singer = stage.in(CertifiedPerson.of(product, "1360000" + (1000 + people), "何沐阳", number));
        String page = stage.apply(singer, second);
        sign(singer, page, "何沐阳");
        singer.get(page).see("可以考试");

        product.act(() -> product.bean(ExamTexts.class)
                .add(new ExamText(
                        second,
                        TextKind.PLEDGE,
                        2,
                        new ExamText.Draft("诚信承诺书", Prose.ofPlain("新的一版。"), true, 0),
                        new Asker.Person(0, "王老师"),
                        product.clock().now())));

        singer.get(page).see("还差 1 项", "去签署");
        singer.get(page + "/pledge").see("新的一版", "第 2 版");
    }

    @Test
    void theNoticeIsReadBeforeTheDeviceCheck() {
        candidate
                .get(entry + "/notice")
                .form(entry + "/notice")
                .submit()
                .hasStatus(422)
                .see("请先读完考前须知");

        candidate
                .get(entry + "/notice")
                .see("请在安静的房间录制。", "一经上传，不得更改", "还没有开始计时")
                .form(entry + "/notice")
                .fill("read", "true")
                .submit()
                .redirectsTo(entry + "/device");
    }

    @Test
    void aSignatureProvesTheVersionItWasGivenTo() {
        sign(candidate, entry, "林知夏");
        ExamText text = product.ask(() -> product.bean(ExamTexts.class)
                .byNumber(exam.schoolId(), exam.id(), TextKind.PLEDGE, 1)
                .orElseThrow());

        candidate.get(entry + "/pledge").see(text.digest(), "SHA-256，和保存的正文一致");
    }

    @Test
    void theTimelineTellsTheSchoolWhatHappened() {
        sign(candidate, entry, "林知夏");
        Browserless officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师" + people);

        officer.get(stage.desk() + "/candidates/" + entry.substring("/entries/".length()))
                .see("申请成功", "签署承诺书第 1 版");
    }

    private PageForm form() {
        return candidate.get(entry + "/pledge/signature").form(entry + "/pledge/signature");
    }

    private static void sign(Browserless browser, String entry, String name) {
        browser.get(entry + "/pledge/signature")
                .form(entry + "/pledge/signature")
                .fill("name", name)
                .fill("read", "true")
                .fill("way", "keyboard")
                .submit()
                .redirectsTo(entry + "/pledge");
    }

    private static String url(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static byte[] png(int width, int height, boolean ink) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var brush = image.createGraphics();
        if (ink) {
            brush.setColor(Color.BLACK);
            brush.fillRect(50, 0, 100, Math.min(height, 200));
        }
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
