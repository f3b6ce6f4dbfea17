package callboard.brochure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.Upload;
import callboard.account.Role;
import callboard.config.DataFolder;
import callboard.media.Discarding;
import callboard.school.Paper;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import callboard.store.LocalStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The school's prospectus as a PDF: draft and published, two officers, hostile files. */
final class ProspectusTest {

    private static Product product;
    private static SchoolStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2());
        stage = new SchoolStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void candidatesGetADocumentOnceItIsPublished() {
        Browserless officer = officer("p1");
        Browserless stranger = product.browser();
        byte[] leaflet = Leaflet.of(3);

        upload(officer, "p1", "2027 招生简章.pdf", leaflet).redirectsTo(home("p1"));
        officer.get(home("p1")).see("2027 招生简章.pdf", "3 页");
        officer.get(home("p1") + "/preview").see("2027 招生简章.pdf", "3 页");
        stranger.get("/schools/p1").seeNot("招生简章");
        stranger.get("/schools/p1/prospectus").hasStatus(404);

        publish(officer, "p1").arrive().see("考生看到的就是这份草稿");
        stranger.get("/schools/p1").see("2027 招生简章.pdf", "3 页", "PDF");
        Page file = stranger.get("/schools/p1/prospectus").hasStatus(200);

        assertArrayEquals(leaflet, file.bytes());
        assertEquals("application/pdf", file.header("Content-Type").orElseThrow());
        assertEquals("nosniff", file.header("X-Content-Type-Options").orElseThrow());
        assertEquals(
                "default-src 'none'; sandbox",
                file.header("Content-Security-Policy").orElseThrow());
        assertTrue(file.header("Content-Disposition")
                .orElseThrow()
                .startsWith("attachment; filename=\"prospectus.pdf\"; filename*=UTF-8''2027%20%E6%8B%9B"));
    }

    @Test
    void aReplacedFileGoesOnceNobodyShowsIt() throws Exception {
        Browserless officer = officer("p2");
        upload(officer, "p2", "a.pdf", Leaflet.of(1));
        Paper first = paper("p2");
        publish(officer, "p2");
        upload(officer, "p2", "b.pdf", Leaflet.of(2));
        sweep();
        assertTrue(there(first), "candidates still see it");

        publish(officer, "p2");
        sweep();
        assertFalse(there(first));
        assertTrue(there(paper("p2")));

        officer.get(home("p2"))
                .form(home("p2") + "/prospectus/removal")
                .submit()
                .arrive()
                .see("已从草稿中移除");
        product.browser().get("/schools/p2").see("b.pdf");
        publish(officer, "p2");
        product.browser().get("/schools/p2/prospectus").hasStatus(404);
    }

    @Test
    void theSecondOfTwoOfficersDoesNotReplaceAFileUnseen() {
        Browserless officer = officer("p3");
        var late = officer.get(home("p3")).form(home("p3") + "/prospectus");
        upload(officer, "p3", "theirs.pdf", Leaflet.of(1));

        Page both = late.upload(pdf("mine.pdf", Leaflet.of(2))).submit().hasStatus(422);
        both.see("theirs.pdf", "同事换过");

        both.form(home("p3") + "/prospectus")
                .upload(pdf("mine.pdf", Leaflet.of(2)))
                .submit()
                .redirectsTo(home("p3"));
        officer.get(home("p3")).see("mine.pdf");
    }

    @Test
    void ofManyWhoUploadAtOnceOneIsLaidAndNothingElseIsKept() throws Exception {
        Browserless officer = officer("p8");
        upload(officer, "p8", "first.pdf", Leaflet.of(1));
        List<PageForm> forms = IntStream.range(0, 4)
                .mapToObj(i ->
                        officer.get(home("p8")).form(home("p8") + "/prospectus").upload(pdf(i + ".pdf", Leaflet.of(2))))
                .toList();

        var pool = Executors.newFixedThreadPool(forms.size());
        List<Integer> answers;
        try {
            List<Future<Integer>> sent = forms.stream()
                    .map(form -> pool.submit(() -> form.submit().status()))
                    .toList();
            answers = sent.stream().map(ProspectusTest::answer).sorted().toList();
        } finally {
            pool.shutdownNow();
        }

        assertEquals(List.of(303, 422, 422, 422), answers);
        sweep();
        assertEquals(1, kept("p8"));
    }

    private static int answer(Future<Integer> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many files the school has in the store. */
    private static long kept(String code) throws Exception {
        String school = paper(code).object().orElseThrow().school();
        try (Stream<Path> files = Files.walk(product.bean(DataFolder.class).root())) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.contains("/objects/" + school + "/") && file.endsWith(".pdf"))
                    .count();
        }
    }

    @Test
    void filesThatAreNoHarmlessPdfAreRefusedAndNothingIsKept() {
        Browserless officer = officer("p4");

        upload(officer, "p4", "a.pdf", "<html><script>alert(1)</script>".getBytes())
                .hasStatus(422)
                .see("这不是 PDF");
        upload(officer, "p4", "a.pdf", Leaflet.of(1, "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"))
                .hasStatus(422)
                .see("带有脚本");
        upload(officer, "p4", "a.pdf", Leaflet.of(1, "/OpenAction << /S /Launch /F (cmd.exe) >>"))
                .hasStatus(422)
                .see("带有脚本");
        upload(officer, "p4", "a.pdf", Leaflet.of(1, "/Names << /Emb#65ddedFiles << /Names [] >> >>"))
                .hasStatus(422)
                .see("带有脚本");
        upload(
                        officer,
                        "p4",
                        "a.pdf",
                        Leaflet.of(
                                1,
                                "",
                                "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "00".repeat(32)
                                        + "> /U <" + "00".repeat(32) + "> >>"))
                .hasStatus(422)
                .see("加了密");
        upload(officer, "p4", "a.pdf", Arrays.copyOf(Leaflet.of(1), 40))
                .hasStatus(422)
                .see("读不出来");
        upload(officer, "p4", "a.pdf", new byte[0]).hasStatus(422);
        byte[] large = Arrays.copyOf(Leaflet.of(1), (20 << 20) + 1);
        upload(officer, "p4", "a.pdf", large).hasStatus(422).see("超过 20 MB");

        officer.get(home("p4") + "/prospectus").hasStatus(404);
        officer.get(home("p4")).seeNot("a.pdf");
    }

    @Test
    void filesThatCarryOrOpenOthersAreRefused() {
        Browserless officer = officer("p9");

        upload(
                        officer,
                        "p9",
                        "a.pdf",
                        Leaflet.of(
                                1,
                                "/Extra << /Type /Annot /Subtype /FileAttachment"
                                        + " /FS << /Type /Filespec /F (a.exe) /EF << /F 12 0 R >> >> >>"))
                .hasStatus(422)
                .see("带有脚本");
        upload(officer, "p9", "a.pdf", Leaflet.of(1, "/OpenAction << /S /GoToR /F (b.pdf) /D [0 /Fit] >>"))
                .hasStatus(422)
                .see("带有脚本");
    }

    @Test
    void formattedTextsKeepTheirShapeAndPlainOnesBecomeParagraphs() {
        Browserless officer = officer("p5");
        officer.get(home("p5"))
                .form(home("p5"))
                .fill("introduction", "第一段\n\n第二段")
                .fill("prospectus", "<h2>计划</h2><p>招<b>二十</b>名<script>alert(1)</script></p>")
                .fill("prospectus-as", "markup")
                .submit()
                .redirectsTo(home("p5"));
        publish(officer, "p5");

        Page shown = product.browser().get("/schools/p5");
        assertEquals(2, shown.select(".prose p:containsOwn(段)").size());
        assertEquals("计划", shown.select(".prose h3").text());
        assertEquals("二十", shown.select(".prose strong").text());
        assertEquals(0, shown.select("main script:containsData(alert)").size());
    }

    @Test
    void othersStayOutside() {
        School school = stage.school("p6", "p6 学校");
        Browserless neighbour = officer("p7");
        stage.staff(school, Role.AUDITOR, "吴审计").get(home("p6")).seeNot("上传简章");
        neighbour.get(home("p6") + "/prospectus").hasStatus(404);
        stage.staff(school, Role.REVIEWER, "李老师")
                .get(home("p6") + "/prospectus")
                .hasStatus(403);
    }

    private static void sweep() {
        product.clock().advance(Duration.ofMinutes(31));
        product.act(() -> product.bean(Discarding.class).run());
    }

    private static Paper paper(String code) {
        return product.ask(() -> product.bean(Brochures.class)
                .ofSchool(product.bean(Schools.class).byCode(code).orElseThrow().id())
                .orElseThrow()
                .paper());
    }

    private static boolean there(Paper paper) throws IOException {
        return product.bean(LocalStore.class).find(paper.object().orElseThrow()).isPresent();
    }

    private static String home(String code) {
        return "/schools/" + code + "/desk/brochure";
    }

    private static Browserless officer(String code) {
        return stage.staff(stage.school(code, code + " 学校"), Role.OFFICER, "王老师");
    }

    private static Page publish(Browserless officer, String code) {
        return officer.get(home(code)).form(home(code) + "/publication").submit();
    }

    private static Page upload(Browserless officer, String code, String name, byte[] bytes) {
        return officer.get(home(code))
                .form(home(code) + "/prospectus")
                .upload(pdf(name, bytes))
                .submit();
    }

    private static Upload pdf(String name, byte[] bytes) {
        return new Upload("paper", name, "application/pdf", bytes);
    }
}
