package callboard.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.audit.AuditRows;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.review.ManualReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CertificationTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static Cast cast;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        product = Product.on(
                DATABASE,
                Map.of("callboard.recognition.reader", "tesseract", "callboard.recognition.tesseract", reader(folder)),
                callboard.InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("何客服", "he@example.org", Role.SUPPORT);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void morning() {
        product.clock().set(TestClock.MORNING);
    }

    @Test
    void fromTheFirstStepToTheIdLogIn() {
        long lin = cast.candidate("13800138001");
        Browserless phone = cast.filled(cast.in("/login", "13800138001"), "林知夏", Cast.LIN);
        phone.get("/certification/confirmation").see("林知夏", Cast.LIN, "2008-11-04", "女", "江西省");
        cast.confirm(phone);
        phone.get("/certification").see("审核员正在核对");

        String entry = caseOf("林知夏", cast.in("/login/staff", "xu@example.org"));
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        xu.get(entry).seeNot(Cast.LIN);
        assertEquals(404, xu.get(entry + "/images/front").status());
        cast.hold(xu, entry);
        xu.get(entry).see("林知夏", Cast.LIN);
        String front = Cast.picture(xu, entry, "front");
        assertEquals("image/jpeg", xu.get(front).header("Content-Type").orElse(""));
        assertEquals(1, seen(entry));
        Browserless dai = cast.in("/login/staff", "dai@example.org");
        dai.get(entry).see("同事正在处理").seeNot(Cast.LIN);
        assertEquals(404, dai.get(front).status());
        assertEquals(404, cast.in("/login/staff", "he@example.org").get(entry).status());

        xu.get(entry).form(entry).submit("通过 A").redirectsTo("/platform/manual-entries");

        phone.get("/certification").see("已认证", "9907**********0469").seeNot(Cast.LIN);
        assertEquals(404, xu.get(front).status());
        product.browser()
                .post("/login", Map.of("username", Cast.LIN, "password", Cast.PASSWORD))
                .hasStatus(303);
        assertEquals(Certification.State.CERTIFIED, state(lin));
    }

    @Test
    void aPictureHasAnAddressForItsViewerAndAQuarterOfAnHour() {
        cast.candidate("13800138008");
        cast.candidate("13800138009");
        Browserless phone = cast.filled(cast.in("/login", "13800138008"), "周以宁", "990101200801010063");
        Browserless other = cast.filled(cast.in("/login", "13800138009"), "周以安", "990101200801010071");
        String photo = Cast.picture(phone, "/certification/photo", "photo");

        assertEquals(200, phone.get(photo).status());
        assertEquals(404, phone.get("/certification/images/photo").status());
        assertEquals(404, phone.get(photo.replace("/photo", "/front")).status());
        assertEquals(404, phone.get(photo.replaceFirst("exp=\\d", "exp=9")).status());
        assertEquals(404, other.get(photo).status());
        product.clock().advance(Duration.ofMinutes(15));
        assertEquals(410, phone.get(photo).status());
        assertEquals(
                200,
                phone.get(Cast.picture(phone, "/certification/photo", "photo")).status());
    }

    @Test
    void aReaderFillsInWhatIsEmptyAndKeepsNothing() {
        long who = cast.candidate("13800138010");
        Browserless phone = cast.in("/login", "13800138010");
        phone.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit();

        Page read = phone.get("/certification/document")
                .see("请照证件填写")
                .form("/certification/images/front")
                .upload(Papers.picture("front"))
                .submit()
                .redirectsTo("/certification/document?read=true")
                .arrive();

        read.see("已从照片读出一部分");
        assertEquals("顾清和", read.form("/certification/document").value("name"));
        assertEquals("99010120080101008X", read.form("/certification/document").value("number"));
        assertEquals(
                "",
                product.ask(() ->
                        product.bean(Certifications.class).of(who).orElseThrow().name()));
    }

    @Test
    void aWrongChecksumIsToldAndNothingTypedIsLost() {
        cast.candidate("13800138002");
        Browserless phone = cast.in("/login", "13800138002");
        phone.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit();

        Page wrong = phone.get("/certification/document")
                .form("/certification/document")
                .fill("name", "林知夏")
                .fill("number", "990726200811040461")
                .submit();

        wrong.hasStatus(422).see("最后一位校验码不对", "请先上传人像面照片");
        assertEquals("林知夏", wrong.form("/certification/document").value("name"));

        wrong.form("/certification/document")
                .fill("number", "990726200811040426")
                .submit()
                .hasStatus(422)
                .see("请先上传人像面照片", "请先上传国徽面或背面照片");
    }

    @Test
    void aReturnedCertificationIsRepairedAndConfirmedAgain() {
        cast.candidate("13800138003");
        Browserless phone = cast.filled(cast.in("/login", "13800138003"), "唐雨薇", "990101200801010020");
        cast.confirm(phone);
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        String entry = caseOf("唐雨薇", xu);
        cast.hold(xu, entry);
        xu.post(entry, Map.of("outcome", "RETURN", "_csrf", cast.token(xu)))
                .hasStatus(422)
                .see("请选一个原因");

        xu.get(entry)
                .form(entry)
                .fill("differs", "name")
                .fill("reason", "identity.reason.differs")
                .submit("退回，通知考生修改 X")
                .redirectsTo("/platform/manual-entries");

        Page back = phone.get("/certification").see("填写的内容与证件照片不一致", "姓名");
        assertEquals(3, back.select("[href$=circle-check-filled]").size(), "what was fine stays done");
        phone.get("/").see("认证被退回，改一步就好").seeNot("先完成认证");
        phone.get("/certification/confirmation").form("/certification/confirmation");
        cast.confirm(phone);
    }

    @Test
    void aMarkedFieldCannotBeAccepted() {
        cast.candidate("13800138004");
        cast.confirm(cast.filled(cast.in("/login", "13800138004"), "韩子墨", "990101200801010039"));
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        String entry = caseOf("韩子墨", xu);
        cast.hold(xu, entry);

        xu.get(entry)
                .form(entry)
                .fill("differs", "name")
                .submit("通过 A")
                .hasStatus(422)
                .see("有内容标为不一致");
    }

    @Test
    void aLeaseEndsAfterFiveMinutesAndTheNextTakesTheCase() {
        cast.candidate("13800138005");
        cast.confirm(cast.filled(cast.in("/login", "13800138005"), "刘若溪", "990101200801010047"));
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        Browserless dai = cast.in("/login/staff", "dai@example.org");
        String entry = caseOf("刘若溪", xu);
        cast.hold(xu, entry);

        product.clock().advance(ManualReview.LEASE);
        cast.hold(dai, entry);

        xu.post(entry, Map.of("outcome", "ACCEPT", "_csrf", cast.token(xu))).hasStatus(409);
    }

    @Test
    void aDocumentThatIsCertifiedElsewhereLeadsToTheAppeal() {
        cast.candidate("13800138006");
        cast.candidate("13800138007");
        cast.confirm(cast.filled(cast.in("/login", "13800138006"), "陈嘉树", "990101200801010055"));
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        cast.decide(xu, caseOf("陈嘉树", xu), Map.of("outcome", "ACCEPT"));
        Browserless other = cast.in("/login", "13800138007");
        other.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit();

        other.get("/certification/document")
                .form("/certification/document")
                .fill("name", "陈嘉树")
                .fill("number", "990101200801010055")
                .submit()
                .redirectsTo("/certification/taken")
                .arrive()
                .see("这个证件已被认证")
                .seeNot("138****8006");
    }

    private static String caseOf(String name, Browserless desk) {
        return desk.get("/platform/manual-entries")
                .select(".casework__queue a:contains(" + name + ")")
                .attr("href");
    }

    /** Stands for tesseract: says what is on a card after it has taken the picture. */
    private static String reader(Path folder) throws IOException {
        Path script = Files.writeString(
                folder.resolve("reader"),
                "#!/bin/sh\nwc -c > /dev/null\nprintf '姓 名 顾清和\\n公民身份号码 99010120080101008X\\n'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private static int seen(String entry) {
        String ref = entry.substring(entry.lastIndexOf('/') + 1);
        return product.ask(() -> product.bean(AuditRows.class).about(ref).stream()
                .filter(row -> row.kind().equals("viewing.act.seen"))
                .toList()
                .size());
    }

    private static Certification.State state(long account) {
        return product.ask(() ->
                product.bean(Certifications.class).of(account).orElseThrow().state());
    }
}
