package callboard.pool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.prompt.Pool;
import callboard.prompt.Prompt;
import callboard.prompt.PromptKind;
import callboard.prompt.PromptStage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pools as an officer fills and keeps them: 即兴评述, of which each candidate draws two. */
final class PoolPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static PromptStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new PromptStage(product, "pp");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aPromptIsWrittenOrderedCorrectedAndRemoved() {
        PromptStage.Desk desk = stage.desk();
        Browserless officer = desk.desk().officer();
        officer.get(desk.path()).see("正式题库还没有题", "每人 2 题", "从表格导入");
        desk.add(Pool.FORMAL, "地方戏曲进校园，应该先学唱还是先学听？");
        desk.add(Pool.FORMAL, "「曲高和寡」是褒义还是贬义？");
        officer.get(desk.path()).see("题目已保存。", "地方戏曲进校园", "没抽过，可以改", "找到 2 题");

        Prompt second = desk.prompts(Pool.FORMAL).get(1);
        Page list = officer.get(desk.path());
        list.form(desk.path() + "/" + second.ref() + "/place");
        officer.post(
                        desk.path() + "/" + second.ref() + "/place",
                        Map.of("_csrf", list.select("[name=_csrf]").first().val(), "step", "up"))
                .redirectsTo(desk.path() + "?pool=FORMAL");
        assertEquals(List.of("「曲高和寡」是褒义还是贬义？", "地方戏曲进校园，应该先学唱还是先学听？"), desk.texts(Pool.FORMAL));

        String its = desk.path() + "/" + second.ref();
        officer.get(its + "/edit")
                .form(its)
                .fill("text", "「曲高和寡」是褒义吗？")
                .submit()
                .redirectsTo(desk.path() + "?pool=FORMAL")
                .arrive()
                .see("「曲高和寡」是褒义吗？");
        officer.get(its + "/edit").form(its + "/removal").submit().hasStatus(303);
        assertEquals(List.of("地方戏曲进校园，应该先学唱还是先学听？"), desk.texts(Pool.FORMAL));
    }

    @Test
    void noPromptStandsTwiceWhateverItsPunctuationAndTheSentenceSaysWhere() {
        PromptStage.Desk desk = stage.desk();
        desk.add(Pool.FORMAL, "谈谈你最近一次现场音乐会");
        desk.add(Pool.MOCK, "一首民歌有三个版本。你会怎样判断哪一个更早？");

        desk.blank(Pool.FORMAL, PromptKind.TEXT)
                .fill("text", "一首民歌有三个版本  你会怎样判断哪一个更早?")
                .submit()
                .hasStatus(422)
                .see("模拟题库第 1 题已经是这一题。", "你会怎样判断哪一个更早?");
        desk.blank(Pool.FORMAL, PromptKind.TEXT)
                .fill("text", "「谈谈，你最近一次现场音乐会！」")
                .submit()
                .hasStatus(422)
                .see("正式题库第 1 题已经是这一题。");
        String its = desk.path() + "/" + desk.prompts(Pool.MOCK).get(0).ref();
        desk.desk()
                .officer()
                .get(its + "/edit")
                .form(its)
                .fill("text", "谈谈你最近一次现场音乐会。")
                .submit()
                .hasStatus(422)
                .see("正式题库第 1 题已经是这一题。");
        desk.desk().officer().get(its + "/edit").form(its).submit().hasStatus(303);
        assertEquals(1, desk.prompts(Pool.FORMAL).size());
        assertEquals(1, desk.prompts(Pool.MOCK).size());
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAndNothingTypedIsLost() {
        PromptStage.Desk desk = stage.desk();

        desk.blank(Pool.MOCK, PromptKind.TEXT)
                .fill("text", " \n ")
                .submit()
                .hasStatus(422)
                .see("请写题目。");
        desk.blank(Pool.MOCK, PromptKind.TEXT)
                .fill("text", "长".repeat(1001))
                .submit()
                .hasStatus(422)
                .see("题目最多 1000 个字。", "长".repeat(1001));
        desk.blank(Pool.MOCK, PromptKind.IMAGE)
                .fill("text", "看图说话")
                .submit()
                .hasStatus(422)
                .see("请选一个文件。", "看图说话");
        desk.add(Pool.MOCK, "说".repeat(1000));
        assertEquals(List.of("说".repeat(1000)), desk.texts(Pool.MOCK));
    }

    @Test
    void picturesAndSoundsAreKnownByTheirContentAndKeptSealed() throws Exception {
        PromptStage.Desk desk = stage.desk();
        byte[] picture = png(0x336699);
        desk.blank(Pool.FORMAL, PromptKind.IMAGE)
                .fill("text", "观察这页手稿，谈谈作曲家修改了什么。")
                .upload(new Upload("file", "手稿.png", "image/png", picture))
                .submit()
                .hasStatus(303);
        desk.blank(Pool.FORMAL, PromptKind.AUDIO)
                .upload(new Upload("file", "b07.wav", "application/octet-stream", wav(7)))
                .submit()
                .hasStatus(303);

        Browserless officer = desk.desk().officer();
        Page list = officer.get(desk.path()).see("观察这页手稿", "图片", "音频");
        String image = list.select("img.prompt__picture").attr("src");
        String sound = list.select("audio").attr("src");
        assertEquals("image/jpeg", officer.get(image).header("Content-Type").orElse(""));
        assertEquals(
                "private, no-store", officer.get(image).header("Cache-Control").orElse(""));
        assertArrayEquals(wav(7), officer.get(sound).bytes());
        assertNoFileLiesOpen();
    }

    @Test
    void theSamePictureOrSoundDoesNotStandInBothPools() throws Exception {
        PromptStage.Desk desk = stage.desk();
        byte[] picture = png(0x996633);
        desk.blank(Pool.FORMAL, PromptKind.IMAGE)
                .upload(new Upload("file", "手稿.png", "image/png", picture))
                .submit()
                .hasStatus(303);
        desk.blank(Pool.FORMAL, PromptKind.AUDIO)
                .upload(new Upload("file", "b07.wav", "audio/wav", wav(7)))
                .submit()
                .hasStatus(303);

        desk.blank(Pool.MOCK, PromptKind.AUDIO)
                .upload(new Upload("file", "other.wav", "audio/wav", wav(7)))
                .submit()
                .hasStatus(422)
                .see("正式题库第 2 题已经是这一题。");
        desk.blank(Pool.MOCK, PromptKind.IMAGE)
                .upload(new Upload("file", "renamed.png", "image/png", picture))
                .submit()
                .hasStatus(422)
                .see("正式题库第 1 题已经是这一题。");
        desk.blank(Pool.MOCK, PromptKind.AUDIO)
                .upload(Upload.text("file", "song.mp3", "<html>no sound at all</html>".repeat(20)))
                .submit()
                .hasStatus(422)
                .see("这不是可以播放的录音");
        desk.blank(Pool.MOCK, PromptKind.IMAGE)
                .upload(new Upload("file", "sound.png", "image/png", wav(8)))
                .submit()
                .hasStatus(422);
        assertEquals(0, desk.prompts(Pool.MOCK).size());
    }

    @Test
    void aDrawnPromptIsOnlyRetired() throws Exception {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 3);
        Prompt prompt = desk.prompts(Pool.FORMAL).get(0);
        String its = desk.path() + "/" + prompt.ref();
        PageForm form = desk.desk().officer().get(its + "/edit").form(its).fill("text", "别的题");
        desk.expose(prompt);

        form.submit().hasStatus(409).see("已被抽中 1 次，不能修改或删除，只能停用。");
        Page page = desk.desk().officer().get(its + "/edit").see("已被抽中 1 次", "正式第 1 题");
        assertEquals(List.of(its + "/retirement"), page.select("main form").eachAttr("action"));
        page.form(its + "/retirement")
                .submit()
                .hasStatus(303)
                .arrive()
                .see("题目已停用")
                .seeNot("正式第 1 题");

        desk.desk().officer().get(desk.path() + "?pool=RETIRED").see("正式第 1 题", "停用");
        desk.blank(Pool.MOCK, PromptKind.TEXT)
                .fill("text", "正式第1题，说说你的看法")
                .submit()
                .hasStatus(422)
                .see("正式题库里已停用的第 1 题就是这一题。");
        desk.desk()
                .officer()
                .get(its + "/edit")
                .form(its + "/return")
                .submit()
                .hasStatus(303)
                .arrive()
                .see("题目已恢复", "正式第 1 题");
    }

    @Test
    void aColleaguesChangeIsNotOverwrittenUnseen() {
        PromptStage.Desk desk = stage.desk();
        desk.add(Pool.MOCK, "原来的题");
        String its = desk.path() + "/" + desk.prompts(Pool.MOCK).get(0).ref();
        Browserless officer = desk.desk().officer();
        PageForm mine = officer.get(its + "/edit").form(its).fill("text", "我改的题");
        officer.get(its + "/edit").form(its).fill("text", "同事改的题").submit().hasStatus(303);

        Page shown = mine.submit().hasStatus(422).see("你填写时这一题被改成了：同事改的题", "我改的题");

        assertEquals(List.of("同事改的题"), desk.texts(Pool.MOCK));
        shown.form(its).submit().hasStatus(303);
        assertEquals(List.of("我改的题"), desk.texts(Pool.MOCK));
    }

    private static void assertNoFileLiesOpen() throws IOException {
        try (var files = java.nio.file.Files.walk(
                product.bean(callboard.config.DataFolder.class).folder("prompts"))) {
            for (var file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                String kept = new String(java.nio.file.Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertTrue(!kept.contains("RIFF") && !kept.contains("JFIF"), "a file lies open: " + file);
            }
        }
    }

    static byte[] png(int colour) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            image.setRGB(x, x % 40, colour);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] wav(int tone) {
        byte[] wav = new byte[400];
        Arrays.fill(wav, (byte) tone);
        System.arraycopy("RIFF0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII), 0, wav, 0, 16);
        return wav;
    }
}
