package callboard.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.prompt.Pool;
import callboard.prompt.PromptStage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prompts out of an officer's own sheet: looked at row by row, written once. */
final class SheetImportTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String SHEET = """
            编号,题目,类型
            1,地方戏曲进校园，先学唱还是先学听,文字
            2,"「曲高和寡」是褒义还是贬义？",
            3,地方戏曲进校园 先学唱还是先学听！,文字
            4,已在正式的题,
            5,已在模拟的题,
            6,听录音说体裁,音频
            7,,文字
            """;
    private static Product product;
    private static PromptStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new PromptStage(product, "pi");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void everyRowSaysWhatBecomesOfItAndWhatIsNewIsWrittenOnce() {
        PromptStage.Desk desk = stage.desk();
        desk.add(Pool.FORMAL, "已在正式的题。");
        desk.add(Pool.MOCK, "已在模拟的题。");

        Page preview = read(desk, Upload.text("file", "补充.csv", SHEET.replace("园，先", "园、先")))
                .hasStatus(303)
                .arrive()
                .see("补充.csv，7 行，写入正式题库，还没有写入")
                .see("与第 2 行相同", "正式题库第 1 题已经是这一题。", "模拟题库第 1 题已经是这一题。")
                .see("图片和录音请一题一题新增", "没有题目", "写入 2 题");
        assertEquals(1, desk.prompts(Pool.FORMAL).size());

        String commit = preview.select("form[action$=/commit]").attr("action");
        PageForm form = preview.form(commit);
        form.submit().redirectsTo(desk.path() + "?pool=FORMAL").arrive().see("已写入 2 题。", "曲高和寡");
        form.submit().redirectsTo(desk.path() + "?pool=FORMAL");

        assertEquals(List.of("已在正式的题。", "地方戏曲进校园、先学唱还是先学听", "「曲高和寡」是褒义还是贬义？"), desk.texts(Pool.FORMAL));
        desk.desk().officer().get(commit.replace("/commit", "")).see("已写入 2 题。").seeNot("写入 0 题");
    }

    @Test
    void whatAColleagueWroteMeanwhileIsNotWrittenAgain() {
        PromptStage.Desk desk = stage.desk();
        Page preview = read(desk, Upload.text("file", "a.csv", "题目\n甲题\n乙题\n"))
                .arrive()
                .see("写入 2 题");
        desk.add(Pool.MOCK, "甲题");

        preview.form(preview.select("form[action$=/commit]").attr("action"))
                .submit()
                .arrive()
                .see("已写入 1 题。");

        assertEquals(List.of("乙题"), desk.texts(Pool.FORMAL));
    }

    @Test
    void aDroppedSheetWritesNothing() {
        PromptStage.Desk desk = stage.desk();
        Page preview =
                read(desk, Upload.text("file", "a.csv", "甲题\n乙题\n")).arrive().see("写入 2 题");
        PageForm commit = preview.form(preview.select("form[action$=/commit]").attr("action"));
        preview.form(preview.select("form[action$=/removal]").attr("action"))
                .submit()
                .arrive()
                .see("这次导入已放弃");

        commit.submit().hasStatus(303);

        assertEquals(List.of(), desk.texts(Pool.FORMAL));
    }

    @Test
    void theTemplateIsASheetThatTheImportReads() {
        PromptStage.Desk desk = stage.desk();
        Page template = desk.desk().officer().get(desk.path() + "/template");
        assertTrue(template.bytes().length > 1000);

        read(desk, new Upload("file", "prompts.xlsx", "application/octet-stream", template.bytes()))
                .hasStatus(422)
                .see("没有找到「题目」一列");
    }

    @Test
    void whatIsNoSheetIsRefusedWithTheReason() {
        PromptStage.Desk desk = stage.desk();

        read(desk, Upload.text("file", "a.xlsx", "<html><body>题目</body></html>"))
                .hasStatus(422);
        read(desk, Upload.text("file", "a.csv", "姓名,电话\n张三,1\n李四,2\n"))
                .hasStatus(422)
                .see("没有找到「题目」一列");
        desk.desk()
                .officer()
                .get(desk.path() + "/imports/new?pool=FORMAL")
                .form(desk.path() + "/imports")
                .submit()
                .hasStatus(422);
        assertEquals(List.of(), desk.texts(Pool.FORMAL));
    }

    private static Page read(PromptStage.Desk desk, Upload upload) {
        return desk.desk()
                .officer()
                .get(desk.path() + "/imports/new?pool=FORMAL")
                .form(desk.path() + "/imports")
                .upload(upload)
                .submit();
    }
}
