package callboard.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.media.Discarding;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.subject.SubjectAddresses;
import callboard.video.Availability;
import callboard.video.DemoSound;
import callboard.video.SoundFormat;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** The sound of a guided step from the officer's upload to the file that is removed when it is replaced. */
@OnBothDatabases
final class CueTest {

    private static Product product;
    private static CueStage stage;

    @TempDir
    Path folder;

    CueTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new CueStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aSoundIsReceivedMadePlayableAndHeardInFormAndPreview() throws IOException {
        CueStage.Place place = stage.place("k1");
        place.desk().officer().get(place.subjectPage()).see("没有提示音");
        place.desk()
                .officer()
                .get(place.stepPage() + "/edit")
                .see("没有提示音。考生只看到文字。")
                .link("上传提示音");

        place.upload("口令 一.ogg", sound(SoundFormat.OGG, 4))
                .redirectsTo(place.page())
                .arrive()
                .see("提示音已收到", "口令 一.ogg", "已收到，正在处理");
        place.checklist().see("提示音还没有处理好", "先是「形体展示」第 1 步", "还不能开放");
        assertEquals(List.of("cue.item.waiting.no-tool"), waiting(place, new Availability(Optional.empty(), "gone")));
        assertEquals(List.of("cue.item.waiting.fact"), waiting(place, product.bean(Availability.class)));
        check();

        Page shown = place.desk().officer().get(place.page()).see("可以播放，时长 0:04");
        String address = shown.select("audio").attr("src");
        Page whole = place.desk().officer().get(address).hasStatus(200);
        assertEquals("audio/mp4", whole.header("Content-Type").orElseThrow());
        product.browser().get(address).hasStatus(404);
        stage.exams().desk("l1").officer().get(address).hasStatus(404);
        place.checklist().see("1 个步骤的提示音都可以播放，也都放得完。").seeNot("提示音还没有处理好");
        assertEquals(1, place.audible(place.subjectPage() + "/edit"));
        assertEquals(1, place.audible(place.stepPage() + "/edit"));
        place.desk().officer().get(place.subjectPage()).see("提示音 0:04");
        Browserless auditor = stage.exams().schools().staff(place.desk().school(), Role.AUDITOR, "吴审计");
        auditor.get(place.page()).hasStatus(200).seeNot("上传提示音", "删除提示音");
        auditor.get("/schools/k1/desk/audit").see("上传了步骤的提示音");
    }

    @Test
    void whatIsNoSoundOrOutlastsItsStepIsRefusedAndTheOneBeforeStays() throws IOException {
        CueStage.Place place = stage.place("k2");
        place.upload("a.mp3", "%PDF-1.7 no sound at all".getBytes(StandardCharsets.UTF_8))
                .hasStatus(422)
                .see("这不是能用的声音");
        place.upload("b.mp3", ("ID3" + "x".repeat(400)).getBytes(StandardCharsets.UTF_8))
                .hasStatus(422)
                .see("没有能播放的声音");
        place.upload("", new byte[0]).hasStatus(422).see("请先选一个声音文件。");
        assertTrue(place.kept().isEmpty());
        place.upload("c.wav", sound(SoundFormat.WAV, 3)).hasStatus(303);

        place.upload("d.mp3", sound(SoundFormat.MP3, 12)).hasStatus(422).see("这段声音 12 秒，比这一步的 10 秒长，没有保存。", "c.wav");

        assertEquals("c.wav", place.kept().orElseThrow().fileName());
    }

    @Test
    void aStepThatBecomesShorterThanItsCueIsRedUntilOneOfThemGivesWay() throws IOException {
        CueStage.Place place = stage.place("k3");
        place.upload("a.m4a", sound(SoundFormat.MP4, 8)).hasStatus(303);
        check();
        place.lasts("5");
        place.checklist().see("提示音比步骤长", "「形体展示」第 1 步的提示音 8 秒，这一步只有 5 秒", "还不能开放");
        place.desk().officer().get(place.subjectPage()).see("提示音比步骤长");

        place.lasts("8");

        place.checklist().seeNot("提示音比步骤长").see("1 个步骤的提示音都可以播放");
    }

    @Test
    void aCueThatFailsLaterIsRedUntilItIsReplacedOrRemoved() throws IOException {
        CueStage.Place place = stage.place("k4");
        place.upload("a.aac", sound(SoundFormat.AAC, 2)).hasStatus(303);
        StepCue cue = place.kept().orElseThrow();
        product.act(() -> product.bean(CueSteps.class).fail(cue, StepCue.Failure.UNREADABLE));
        place.checklist().see("提示音不能播放", "请换一个文件：「形体展示」第 1 步。");

        place.upload("b.aac", sound(SoundFormat.AAC, 2)).hasStatus(303);
        check();
        place.checklist().seeNot("提示音不能播放");
        place.desk()
                .officer()
                .get(place.page())
                .form(place.page() + "/removal")
                .submit()
                .redirectsTo(place.subjectPage())
                .arrive()
                .see("提示音已删除");
        assertTrue(place.kept().isEmpty());
    }

    @Test
    void filesGoWithTheirStepUnlessACloneNeedsThem() throws IOException {
        CueStage.Place place = stage.place("k5");
        place.upload("a.mp3", sound(SoundFormat.MP3, 2)).hasStatus(303);
        check();
        ObjectKey first = place.kept().orElseThrow().sound().orElseThrow();
        place.upload("b.mp3", sound(SoundFormat.MP3, 3)).hasStatus(303);
        check();
        ObjectKey second = place.kept().orElseThrow().sound().orElseThrow();
        CueStage.Place copy = place.cloned();
        assertEquals(Optional.of(second), copy.kept().orElseThrow().sound());

        place.desk()
                .officer()
                .get(place.subjectPage())
                .form(place.stepPage() + "/removal")
                .submit()
                .hasStatus(303);
        sweepLater();
        assertFalse(there(first));
        assertTrue(there(second));
        copy.desk()
                .officer()
                .get(copy.subjectPage())
                .form(copy.subjectPage() + "/removal")
                .submit()
                .hasStatus(303);
        sweepLater();
        assertFalse(there(second));
        assertTrue(copy.kept().isEmpty());
    }

    @Test
    void strangersAndReadersChangeNothing() throws IOException {
        CueStage.Place place = stage.place("k6");
        stage.exams().desk("l6").officer().get(place.page()).hasStatus(404);
        Browserless auditor = stage.exams().schools().staff(place.desk().school(), Role.AUDITOR, "吴审计");
        auditor.get(place.page()).hasStatus(200);
        String csrf = auditor.cookie("cb-csrf").orElseThrow();
        auditor.post(
                        place.page() + "?_csrf=" + csrf,
                        Map.of(),
                        List.of(new Upload("sound", "a.mp3", "audio/mpeg", sound(SoundFormat.MP3, 2))))
                .hasStatus(403);
        auditor.post(place.page() + "/removal", Map.of("_csrf", csrf)).hasStatus(403);
        assertTrue(place.kept().isEmpty());
    }

    /** A colleague changed the exam since the page was read, so the act is thrown back. */
    @Test
    void aSoundThatFindsNoOwnerLeavesTheStoreAgain() throws IOException {
        CueStage.Place place = stage.place("k7");
        var asked = new CueUpload.Place(place.exam(), place.subject(), place.step());
        ObjectKey key = ObjectKey.fresh("s" + place.subject().schoolId(), ObjectKey.Kind.BIN);
        byte[] bytes = sound(SoundFormat.MP3, 2);
        product.bean(LocalStore.class).put(key, new ByteArrayInputStream(bytes));
        place.lasts("9");

        StepCue.Recorded recorded = new StepCue.Recorded("a.mp3", bytes.length, key);
        assertThrows(RuntimeException.class, () -> product.act(() -> take(asked, recorded)));

        assertFalse(there(key));
        assertTrue(place.kept().isEmpty());
    }

    /** What the checklist says of cues that wait on a server with this tool. */
    private static List<String> waiting(CueStage.Place place, Availability tool) {
        Object source = Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> tool);
        @SuppressWarnings("unchecked")
        Instance<Availability> tools = (Instance<Availability>) source;
        var cues = new PlayedCues(product.bean(StepCues.class), product.bean(SubjectAddresses.class), tools);
        List<Long> steps = List.of(place.step().id());
        return product.ask(() -> cues.of(place.subject().schoolId(), steps)).values().stream()
                .map(cue -> CueItems.waiting(cue).fact())
                .toList();
    }

    private byte[] sound(SoundFormat format, int seconds) throws IOException {
        Path file = folder.resolve("sound-" + format + seconds);
        product.bean(Availability.class).tool().orElseThrow().make(new DemoSound(format, seconds), file);
        return Files.readAllBytes(file);
    }

    private static void take(CueUpload.Place place, StepCue.Recorded recorded) {
        try {
            product.bean(CueUpload.class).take(place, recorded);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check() {
        product.act(() -> product.bean(CueCheck.class).run());
    }

    private static void sweepLater() {
        product.clock().advance(Duration.ofMinutes(31));
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
