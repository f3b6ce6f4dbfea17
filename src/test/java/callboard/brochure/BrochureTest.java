package callboard.brochure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.cast.Crest;
import callboard.config.DataFolder;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class BrochureTest {

    private static Product product;
    private static SchoolStage stage;

    BrochureTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new SchoolStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void candidatesSeeADraftOnlyOnceItIsPublished() {
        Browserless officer = officer("b1");
        Browserless stranger = product.browser();

        save(officer, "b1", "prospectus", "招收二十名<b>学生</b>。").redirectsTo(home("b1"));
        officer.get(home("b1") + "/preview").see("招收二十名<b>学生</b>。", "这是预览", "考生在正式页面上从这里申请");
        stranger.get("/schools/b1").seeNot("招收二十名", "这是预览");

        publish(officer, "b1").arrive().see("学校主页已发布。", "考生看到的就是这份草稿");
        stranger.get("/schools/b1").see("招生简章", "招收二十名<b>学生</b>。").seeNot("这是预览");

        save(officer, "b1", "prospectus", "招收三十名学生。");
        officer.get(home("b1")).see("草稿有未发布的修改");
        stranger.get("/schools/b1").see("招收二十名").seeNot("三十名");
    }

    @Test
    void theSecondOfTwoOfficersSeesBothVersionsAndDecides() {
        Browserless officer = officer("b2");
        var late = officer.get(home("b2")).form(home("b2")).fill("address", "江州市西路 2 号");
        save(officer, "b2", "address", "江州市东路 1 号");

        Page both = late.submit().hasStatus(422).see("江州市东路 1 号", "江州市西路 2 号", "同事先保存了");
        both.form(home("b2")).fill("pick-address", "mine").submit().redirectsTo(home("b2"));

        assertEquals("江州市西路 2 号", officer.get(home("b2")).form(home("b2")).value("address"));
    }

    @Test
    void whatChangedAfterTheLookIsNotPublished() {
        Browserless officer = officer("b3");
        save(officer, "b3", "address", "第一稿地址");
        var look = officer.get(home("b3")).form(home("b3") + "/publication");
        save(officer, "b3", "address", "第二稿地址");

        look.submit().arrive().see("草稿又有改动");

        product.browser().get("/schools/b3").seeNot("第一稿地址", "第二稿地址");
    }

    @Test
    void aLogoIsDrawnAnewAndShownOncePublished() throws Exception {
        Browserless officer = officer("b4");

        logo(officer, "b4", Crest.png()).redirectsTo(home("b4"));
        product.browser().get("/schools/b4/logo").hasStatus(404);
        Page without = product.browser().get("/schools?q=b4");
        assertEquals(List.of("b"), without.select("main li span.avatar").eachText());
        publish(officer, "b4");
        Page with = product.browser().get("/schools?q=b4");
        assertEquals(
                1,
                with.select("main li img.avatar--logo[src^=/schools/b4/logo?v=]")
                        .size());

        Page shown = product.browser().get("/schools/b4/logo").hasStatus(200);
        assertEquals("image/jpeg", shown.header("Content-Type").orElseThrow());
        assertEquals("nosniff", shown.header("X-Content-Type-Options").orElseThrow());
        assertEquals(256, ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth());
        assertEquals(1, product.browser().get("/schools/b4").select("img.logo").size());
    }

    @Test
    void aReplacedLogosFileGoesOnceNobodySeesIt() throws Exception {
        Browserless officer = officer("c7");
        logo(officer, "c7", Crest.png());
        String first = draftLogo("c7");
        publish(officer, "c7");
        logo(officer, "c7", Crest.png());
        assertTrue(there(first), "candidates still see it");
        String second = draftLogo("c7");
        logo(officer, "c7", Crest.png());
        assertFalse(there(second));

        publish(officer, "c7");

        assertFalse(there(first));
        assertTrue(there(draftLogo("c7")));
    }

    private static String draftLogo(String code) {
        return product.ask(() -> product.bean(Brochures.class)
                .ofSchool(product.bean(Schools.class).byCode(code).orElseThrow().id())
                .orElseThrow()
                .logo());
    }

    private static boolean there(String key) {
        return Files.exists(product.bean(DataFolder.class)
                .folder("images/" + key.substring(0, 2))
                .resolve(key));
    }

    @Test
    void anAuditorReadsAndIsOfferedNothingToPress() {
        officer("c8");
        Browserless auditor = stage.staff(
                product.ask(() -> product.bean(Schools.class).byCode("c8").orElseThrow()), Role.AUDITOR, "吴审计");

        Page page = auditor.get(home("c8")).hasStatus(200).see("只有招生专员和管理员能修改学校主页。");

        assertEquals(0, page.select("main button[type=submit]").size());
    }

    @Test
    void hostilePicturesAreRefusedAndNothingIsKept() throws Exception {
        Browserless officer = officer("b5");
        var flood = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY), "png", flood);

        logo(officer, "b5", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .hasStatus(422);
        logo(officer, "b5", flood.toByteArray()).hasStatus(422);
        logo(officer, "b5", new byte[0]).hasStatus(422);
        logo(officer, "b5", Arrays.copyOf(Crest.png(), 60)).hasStatus(422);

        officer.get(home("b5") + "/logo").hasStatus(404);
    }

    @Test
    void aPictureLosesWhatWasHiddenBehindIt() {
        Browserless officer = officer("b6");
        byte[] crest = Crest.png();
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(crest, crest.length + script.length);
        System.arraycopy(script, 0, both, crest.length, script.length);

        logo(officer, "b6", both).redirectsTo(home("b6"));

        byte[] kept = officer.get(home("b6") + "/logo").bytes();
        assertEquals(-1, new String(kept, StandardCharsets.ISO_8859_1).indexOf("<script>"));
    }

    @Test
    void otherSchoolsAndOtherRolesStayOutside() {
        School school = stage.school("b7", "甲校");
        Browserless neighbour = officer("b8");

        neighbour.get(home("b7")).hasStatus(404);
        neighbour.get(home("b7") + "/poster/code").hasStatus(404);
        neighbour
                .post(
                        home("b7") + "/publication",
                        Map.of(
                                "_csrf",
                                neighbour.get(home("b8")).select("[name=_csrf]").val()))
                .hasStatus(404);
        stage.staff(school, Role.REVIEWER, "李老师").get(home("b7")).hasStatus(403);
    }

    @Test
    void theCodeReadsAsTheAddressOfThePage() throws Exception {
        Browserless officer = officer("b9");
        String address = officer.get(home("b9")).select("a.code").text();

        Page file = officer.get(home("b9") + "/poster/code").hasStatus(200);
        assertEquals(
                "attachment; filename=\"b9.svg\"",
                file.header("Content-Disposition").orElseThrow());
        assertEquals(address, read(file.body()));
        assertEquals(
                200, officer.get(home("b9") + "/poster").see(address, "b9 学校").status());
        assertEquals(true, address.matches("http://[^/]+/schools/b9"));
    }

    @Test
    void englishPagesAreWhole() {
        Browserless officer = officer("b10").speaking("en");

        officer.get(home("b10")).see("School page", "Not published yet");
        officer.get(home("b10") + "/poster").see("Scan the code");
    }

    private static String home(String code) {
        return "/schools/" + code + "/desk/brochure";
    }

    private static Browserless officer(String code) {
        return stage.staff(stage.school(code, code + " 学校"), Role.OFFICER, "王老师");
    }

    private static Page save(Browserless officer, String code, String field, String value) {
        return officer.get(home(code)).form(home(code)).fill(field, value).submit();
    }

    private static Page publish(Browserless officer, String code) {
        return officer.get(home(code)).form(home(code) + "/publication").submit();
    }

    private static Page logo(Browserless officer, String code, byte[] bytes) {
        return officer.get(home(code))
                .form(home(code) + "/logo")
                .upload(new Upload("logo", "logo.png", "image/png", bytes))
                .submit();
    }

    /** Paints the modules of the drawing, eight points each, and reads them as a phone would. */
    private static String read(String svg) throws Exception {
        int edge = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) * 8;
        int[] points = new int[edge * edge];
        Arrays.fill(points, 0xFFFFFF);
        var module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * 8;
            int top = Integer.parseInt(module.group(2)) * 8;
            for (int y = top; y < top + 8; y++) {
                Arrays.fill(points, y * edge + left, y * edge + left + 8, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(edge, edge, points)));
        return new QRCodeReader().decode(picture).getText();
    }
}
