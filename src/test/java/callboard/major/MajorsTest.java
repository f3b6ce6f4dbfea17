package callboard.major;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MajorsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SchoolStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SchoolStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void anOfficerAddsAMajorWithTwoDirectionsAndPutsThemInOrder() {
        School school = stage.school("jzym", "江州音乐学院");
        Browserless officer = stage.staff(school, Role.OFFICER, "王老师");

        officer.get("/schools/jzym/desk/majors")
                .see("还没有专业")
                .follow("新增专业")
                .form("/schools/jzym/desk/majors")
                .fill("name", " 音乐表演 ")
                .fill("majorCode", "130201")
                .submit()
                .redirectsTo("/schools/jzym/desk/majors")
                .arrive()
                .see("已新增 音乐表演。", "130201", "本科", "不分方向");
        String base = "/schools/jzym/desk/majors/" + major(school, "音乐表演").ref();
        for (String name : List.of("声乐·美声", "民族器乐·二胡")) {
            officer.get("/schools/jzym/desk/majors")
                    .form(base + "/directions")
                    .fill("direction", name)
                    .submit()
                    .redirectsTo("/schools/jzym/desk/majors");
        }
        Direction second = directions(school, "音乐表演").get(1);
        officer.get("/schools/jzym/desk/majors")
                .form(base + "/directions/" + second.ref() + "/place")
                .submit("")
                .redirectsTo("/schools/jzym/desk/majors");

        assertEquals(
                List.of("民族器乐·二胡", "声乐·美声"),
                directions(school, "音乐表演").stream().map(Direction::name).toList());
        assertEquals(
                List.of(1, 2),
                directions(school, "音乐表演").stream().map(Direction::place).toList());
    }

    @Test
    void aNameIsTakenOncePerSeasonAndWhatWasTypedStays() {
        School school = stage.school("xhyy", "星海音乐学院");
        Browserless officer = stage.staff(school, Role.OFFICER, "刘老师");
        Major major = add(school, "作曲");

        Page wrong = officer.get("/schools/xhyy/desk/majors/new")
                .form("/schools/xhyy/desk/majors")
                .fill("name", "作曲")
                .fill("majorCode", "130-206")
                .submit()
                .hasStatus(422);
        Page direction = officer.get("/schools/xhyy/desk/majors")
                .form("/schools/xhyy/desk/majors/" + major.ref() + "/directions")
                .fill("direction", " ")
                .submit()
                .hasStatus(422);

        wrong.see("这个招生季已经有「作曲」了。", "专业代码只能用数字和字母");
        direction.see("请填方向名称。");
    }

    @Test
    void aMajorWithDirectionsIsNotRemovedAndAnEmptyOneIs() {
        School school = stage.school("bhxj", "滨海戏剧学院");
        Browserless officer = stage.staff(school, Role.OFFICER, "赵老师");
        Major major = add(school, "表演");
        product.ask(() -> product.bean(DirectionService.class).add(major, "话剧"));
        String base = "/schools/bhxj/desk/majors/" + major.ref();

        officer.get("/schools/bhxj/desk/majors")
                .form(base + "/removal")
                .submit()
                .hasStatus(409)
                .see("它还有 1 个方向，请先删除方向。");
        Direction direction = directions(school, "表演").get(0);
        officer.get("/schools/bhxj/desk/majors")
                .form(base + "/directions/" + direction.ref() + "/removal")
                .submit()
                .arrive()
                .see("已删除方向 话剧。");
        officer.get("/schools/bhxj/desk/majors")
                .form(base + "/removal")
                .submit()
                .arrive()
                .see("已删除 表演。", "还没有专业");
    }

    @Test
    void othersReadOrSeeNothing() {
        School school = stage.school("ynys", "云南艺术学院");
        Browserless auditor = stage.staff(school, Role.AUDITOR, "何老师");
        Browserless judge = stage.staff(school, Role.JUDGE, "孙老师");
        Browserless stranger = stage.staff(stage.school("gxys", "广西艺术学院"), Role.OFFICER, "钱老师");
        Major major = add(school, "舞蹈学");
        String edit = "/schools/ynys/desk/majors/" + major.ref() + "/edit";

        Page read = auditor.get("/schools/ynys/desk/majors").see("舞蹈学", "你可以查看");

        assertEquals(0, read.select("main form").size());
        auditor.post(
                        "/schools/ynys/desk/majors",
                        Map.of("name", "x", "_csrf", read.select("[name=_csrf]").val()))
                .hasStatus(403);
        judge.get("/schools/ynys/desk/majors").hasStatus(403);
        stranger.get("/schools/ynys/desk/majors").hasStatus(404);
        stranger.get(edit).hasStatus(404);
        stranger.get(edit.replace("ynys", "gxys")).hasStatus(404);
    }

    @Test
    void theListAsksTheDatabaseTheSameForOneMajorAndForThree() {
        School school = stage.school("scyy", "四川音乐学院");
        Browserless officer = stage.staff(school, Role.OFFICER, "周老师");
        add(school, "音乐学");

        officer.speaking("en");
        officer.get("/schools/scyy/desk/majors").see("1 major", "Undergraduate", "No directions");
        add(school, "指挥");
        add(school, "录音艺术");

        officer.get("/schools/scyy/desk/majors").see("3 majors");
        officer.get("/schools/scyy/desk/majors/new").see("Save major");
    }

    private static Major add(School school, String name) {
        Season season = stage.season(school);
        MajorForm form = new MajorForm();
        form.name = name;
        return product.ask(() -> product.bean(MajorService.class).add(season, form));
    }

    private static Major major(School school, String name) {
        return product.ask(() -> product
                .bean(Majors.class)
                .ofSeason(school.id(), stage.season(school).id())
                .stream()
                .filter(major -> major.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static List<Direction> directions(School school, String name) {
        Major major = major(school, name);
        return product.ask(() -> product.bean(Directions.class).ofMajor(school.id(), major.id()));
    }
}
