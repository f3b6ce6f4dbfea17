package callboard.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.media.Discarding;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.subject.Subject;
import callboard.subject.SubjectCopy;
import callboard.video.Availability;
import callboard.video.Container;
import callboard.video.DemoVideo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** A demonstration video from the officer's upload to the file that is removed when it is replaced. */
@OnBothDatabases
final class DemonstrationTest {

    private static Product product;
    private static ExamStage stage;

    @TempDir
    Path folder;

    DemonstrationTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new ExamStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aPhonesVideoIsReceivedCheckedAndShown() throws IOException {
        Place place = place("d1");
        place.desk().officer().get(place.subjectPage()).see("没有示范视频").link("上传示范视频");

        upload(place, "示范 一.webm", film(Container.MATROSKA))
                .redirectsTo(place.page())
                .arrive()
                .see("视频已收到", "示范 一.webm", "已收到，正在检查");
        place.checklist().see("示范视频还没有处理好", "还不能开放");
        check();

        Page shown = place.desk().officer().get(place.page()).see("可以播放，时长 0:06");
        String address = shown.select("video").attr("src");
        Page whole = place.desk().officer().get(address).hasStatus(200);
        assertEquals("video/mp4", whole.header("Content-Type").orElseThrow());
        assertEquals("bytes", whole.header("Accept-Ranges").orElseThrow());
        assertFalse(shown.select("video").attr("poster").isEmpty());
        product.browser().get(address).hasStatus(404);
        stage.desk("e1").officer().get(address).hasStatus(404);
        place.checklist().see("1 个科目的示范视频都可以播放。").seeNot("示范视频还没有处理好");
        place.desk().officer().get(place.subjectPage() + "/edit").see("可以播放，时长 0:06", "看示范视频（0:06）");
    }

    @Test
    void whatIsNoVideoIsRefusedOrFailsInWords() throws IOException {
        Place place = place("d2");
        upload(place, "a.mp4", "%PDF-1.7 no video".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasStatus(422)
                .see("这不是能用的视频");
        assertTrue(place.kept().isEmpty());

        byte[] broken = new byte[4096];
        System.arraycopy(
                "\0\0\0\u0018ftypmp42".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 0, broken, 0, 12);
        upload(place, "b.mp4", broken).hasStatus(303);
        check();

        place.desk().officer().get(place.page()).see("没有能播放的画面", "换一个视频");
        place.checklist().see("示范视频不能播放", "自选曲目一首");
        place.desk()
                .officer()
                .get(place.page())
                .form(place.page() + "/removal")
                .submit()
                .hasStatus(303);
        place.checklist().seeNot("示范视频不能播放");
        assertTrue(place.kept().isEmpty());
    }

    @Test
    void aDemandedVideoThatIsNotThereKeepsTheExamClosed() {
        Place place = place("d3");
        place.desk()
                .officer()
                .get(place.page())
                .form(place.page() + "/terms")
                .fill("mustWatch", "true")
                .submit()
                .redirectsTo(place.page());

        place.checklist().see("必看的示范视频还没有上传", "还不能开放");
        place.desk().officer().get(place.subjectPage()).see("必看");
        stage.schools()
                .staff(place.desk().school(), Role.AUDITOR, "吴审计")
                .get("/schools/d3/desk/audit")
                .see("规定示范视频是否必看");
    }

    @Test
    void aCloneSharesTheFilesForAsLongAsOneOfThemNeedsThem() throws IOException {
        Place place = place("d6");
        upload(place, "a.mp4", film(Container.MP4)).hasStatus(303);
        check();
        ObjectKey video = place.kept().orElseThrow().video().orElseThrow();
        Exam second = second(place);
        product.act(() -> {
            var twins = List.of(new Twin(place.desk().read(place.exam()), second));
            product.bean(SubjectCopy.class).copy(twins, new Shift(7));
            product.bean(DemonstrationCopy.class).copy(twins, new Shift(7));
        });
        Place copy =
                new Place(place.desk(), second, place.desk().subjects(second).get(0));
        assertEquals(Optional.of(video), copy.kept().orElseThrow().video());

        String subject = place.subjectPage();
        place.desk().officer().get(subject).form(subject + "/removal").submit().hasStatus(303);
        product.clock().advance(Duration.ofMinutes(31));
        sweep();
        assertTrue(place.kept().isEmpty());
        assertTrue(there(video));
        copy.desk()
                .officer()
                .get(copy.page())
                .form(copy.page() + "/removal")
                .submit()
                .hasStatus(303);
        product.clock().advance(Duration.ofMinutes(31));
        sweep();
        assertFalse(there(video));
    }

    private static Exam second(Place place) {
        place.desk()
                .officer()
                .get(place.desk().path() + "/new")
                .form(place.desk().path())
                .fill("target", place.exam().major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        return place.desk().exams().get(1);
    }

    @Test
    void aReplacedVideosFilesGoWhenNobodyNeedsThem() throws IOException {
        Place place = place("d4");
        upload(place, "a.mp4", film(Container.MP4)).hasStatus(303);
        check();
        List<ObjectKey> first = place.kept().orElseThrow().objects();
        assertEquals(2, first.size());

        upload(place, "b.mp4", film(Container.MP4)).hasStatus(303);
        check();
        sweep();
        assertTrue(there(first.get(0)), "a player may still be reading it");
        product.clock().advance(Duration.ofMinutes(31));
        sweep();

        assertFalse(there(first.get(0)));
        assertFalse(there(first.get(1)));
        assertTrue(there(place.kept().orElseThrow().video().orElseThrow()));
    }

    @Test
    void anotherSchoolsOfficerAndAReaderCannotChangeIt() throws IOException {
        Place place = place("d5");
        ExamStage.Desk other = stage.desk("e5");
        other.officer().get(place.page()).hasStatus(404);
        var auditor = stage.schools().staff(place.desk().school(), Role.AUDITOR, "吴审计");
        auditor.get(place.page()).hasStatus(200).seeNot("上传视频");
        byte[] film = film(Container.MP4);
        String csrf = auditor.cookie("cb-csrf").orElseThrow();
        auditor.post(
                        place.page() + "?_csrf=" + csrf,
                        java.util.Map.of(),
                        List.of(new Upload("video", "a.mp4", "video/mp4", film)))
                .hasStatus(403);
        assertTrue(place.kept().isEmpty());
    }

    /** An exam with a subject, and the page of its demonstration. */
    private record Place(ExamStage.Desk desk, Exam exam, Subject subject) {

        String subjectPage() {
            return desk.path(exam) + "/subjects/" + subject.ref();
        }

        String page() {
            return subjectPage() + "/demonstration";
        }

        Page checklist() {
            return desk.officer().get(desk.path(exam) + "/checklist");
        }

        Optional<Demonstration> kept() {
            return product.ask(() -> product.bean(Demonstrations.class).ofSubject(subject.schoolId(), subject.id()));
        }
    }

    private static Place place(String code) {
        ExamStage.Desk desk = stage.desk(code);
        Exam exam = desk.complete();
        return new Place(desk, exam, desk.subjects(exam).get(0));
    }

    private static Page upload(Place place, String name, byte[] bytes) {
        return place.desk()
                .officer()
                .get(place.page())
                .form(place.page())
                .upload(new Upload("video", name, "video/mp4", bytes))
                .submit();
    }

    private byte[] film(Container container) throws IOException {
        Path file = folder.resolve("film-" + container);
        product.bean(Availability.class).tool().orElseThrow().make(DemoVideo.of(container, 160, 120, 3), file);
        return Files.readAllBytes(file);
    }

    private static void check() {
        product.act(() -> product.bean(DemonstrationCheck.class).run());
    }

    private static void sweep() {
        product.act(() -> product.bean(Discarding.class).run());
    }

    private static boolean there(ObjectKey key) {
        try {
            return product.bean(LocalStore.class).find(key).isPresent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
