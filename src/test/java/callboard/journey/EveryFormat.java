package callboard.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An officer drafts an exam with one subject of each format, with its steps, its prompts and its photos. */
final class EveryFormat {

    private final Visit visit;
    private final String desk;
    private final String exam;

    /** @param desk the path of the school's desk, at which an officer sits */
    EveryFormat(Visit visit, String desk) {
        this.visit = visit;
        this.desk = desk;
        this.exam = desk + "/exams/[^/]+";
    }

    /** Ends on the exam's page. */
    void draft(String target) {
        visit.open(desk + "/exams/new")
                .select("target", target)
                .choose("round", "PRELIMINARY")
                .press("建立考试");
        visit.at(exam + "/edit")
                .fill("opensAt", "2027-01-19T09:00")
                .fill("closesAt", "2027-01-19T21:00")
                .fill("limitMinutes", "90")
                .choose("facePolicy", "OFF")
                .press("保存");
        visit.at(exam);
        guided();
        prepared();
        prompted();
        artwork();
    }

    private void guided() {
        begin("GUIDED", "形体展示");
        visit.look("officer-38-guided").press("保存科目");
        visit.at(exam + "/subjects/[^/]+").see("科目「形体展示」已保存");
        step("正面站立，报考生号后四位", "20");
        step("向左转，停三秒", "10");
        visit.look("officer-39-steps");
        back();
    }

    private void prepared() {
        begin("PREPARED", "自选曲目一首");
        visit.fill("maxSeconds", "300").fill("maxTakes", "2").press("保存科目");
        visit.see("科目「自选曲目一首」已保存");
    }

    private void prompted() {
        begin("PROMPTED", "即兴评述");
        visit.fill("draws", "1")
                .choose("showing", "SHOWN")
                .fill("preparationSeconds", "60")
                .fill("maxSeconds", "120")
                .look("officer-40-prompted")
                .press("保存科目");
        visit.see("科目「即兴评述」已保存").press("3. 即兴评述");
        visit.at(exam + "/subjects/[^/]+").press("看题库");
        prompt("MOCK", "介绍你最喜欢的一首民歌。");
        prompts();
        visit.look("officer-41-prompts");
        back();
    }

    private void artwork() {
        begin("ARTWORK", "速写");
        visit.fill("maxSeconds", "1800")
                .fill("photoMinutes", "10")
                .fill("leastPhotos", "1")
                .fill("mostPhotos", "3")
                .look("officer-42-artwork")
                .press("保存科目");
        visit.see("科目「速写」已保存").look("officer-43-every-format");
    }

    private void begin(String format, String name) {
        visit.at(exam).press("添加科目").at(exam + "/subjects/new").click("a[href$='format=" + format + "']");
        visit.until("return document.querySelector('input[name=format]')?.value === '" + format + "'");
        visit.fill("name", name);
    }

    private void step(String instruction, String seconds) {
        visit.fill("instruction", instruction).fill("seconds", seconds).press("添加步骤");
        visit.see(instruction);
    }

    private void prompt(String pool, String text) {
        visit.at(exam + "/subjects/[^/]+/prompts").open(visit.path() + "/new?pool=" + pool + "&kind=TEXT");
        visit.fill("text", text).press("保存题目");
        visit.see("题目已保存");
    }

    /** The formal ones come from the sheet they were written in. */
    private void prompts() {
        visit.at(exam + "/subjects/[^/]+/prompts").open(visit.path() + "/imports/new?pool=FORMAL");
        visit.attach("file", sheet()).press("读取并预览");
        visit.see("评述题 6").look("officer-41-preview").press("写入 6 题");
        visit.see("已写入 6 题");
    }

    private static Path sheet() {
        String lines =
                IntStream.rangeClosed(1, 6).mapToObj(number -> "评述题 " + number).collect(Collectors.joining("\n"));
        try {
            return Files.writeString(
                    Files.createDirectories(Path.of("target", "journey")).resolve("2027评述题.csv"), "题目\n" + lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void back() {
        visit.open(visit.path().replaceFirst("/subjects/.*", "")).at(exam);
    }
}
